import { PLACE_GIVEN_AS } from './assumptions';
import { UNKNOWN } from './columns';
import type { FactDraw } from './fact-draw';
import { drawing } from './random';
import type { PlaceReference } from './reference';

/** Every place that somebody may give, communes first, with the région that it lies in. */
export interface Places {
  codes: readonly string[];
  /** By place: the index of the région in `regions`. */
  regionOf: Uint8Array;
  regions: readonly string[];
  communes: readonly PlaceReference[];
  /** By commune: the indexes in `codes` of its département and région. */
  wider: readonly { departement: number; region: number }[];
}

export function placesOf(communes: readonly PlaceReference[]): Places {
  const departements = new Map(communes.map(({ departement, region }) => [departement, region]));
  const regions = [...new Set(departements.values())].toSorted();
  const codes = [...communes.map(({ code }) => code), ...departements.keys(), ...regions];
  const regionsOfCodes = [...communes.map(({ region }) => region), ...departements.values(), ...regions];
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const indexOf = (code: string): number => indexes.get(code) ?? UNKNOWN;
  return {
    codes,
    regionOf: Uint8Array.from(regionsOfCodes, (region) => regions.indexOf(region)),
    regions,
    communes,
    wider: communes.map(({ departement, region }) => ({ departement: indexOf(departement), region: indexOf(region) })),
  };
}

/** Communes in proportion to their inhabitants; some people say no more than the département or région. */
export function placeDraw({ codes, communes, wider }: Places): FactDraw {
  // Only a condition that names a commune tells it from the others of its département; a wider place stands for itself.
  const classOf = (index: number): number =>
    index < communes.length ? (wider[index]?.departement ?? 0) - communes.length : index;
  const draw = drawing(communes.map(({ population }) => population));
  const widths = drawing(PLACE_GIVEN_AS);
  return {
    key: 'place',
    draw: (_, random) => {
      if (communes.length === 0) return UNKNOWN;
      const commune = draw(random);
      return [commune, wider[commune]?.departement, wider[commune]?.region][widths(random)] ?? UNKNOWN;
    },
    valueOf: (index) => codes[index] ?? '',
    classOf,
  };
}
