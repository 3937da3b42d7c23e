import { readFileSync } from 'node:fs';
import { placeKey, searchText } from '../words/normalise.rules';
import type { PlaceRow } from '../places/place.entity';

export type NewPlace = Omit<PlaceRow, 'parent'>;

interface Commune {
  code: string;
  nom: string;
  type: string;
  zone: string;
  departement?: string;
  /** Of an arrondissement: the commune it is a part of. */
  commune?: string;
  /** Of a former commune: the one it is a part of now. */
  chefLieu?: string;
  codesPostaux?: string[];
  population?: number;
}

interface Division {
  code: string;
  nom: string;
  /** "metro", "drom", or "com" for what is overseas and neither a département nor a région. */
  zone: string;
  region?: string;
}

/** Régions first, then départements and communes, each after its parent, from the files of the national institute of statistics as the npm package carries them. */
export function readPlaces(): NewPlace[] {
  const everything = read<Commune>('communes');
  const communes = everything.filter(({ type }) => type === 'commune-actuelle');
  const departements = read<Division>('departements').filter(isDivision);
  const regions = read<Division>('regions').filter(isDivision);
  const regionOf = new Map(departements.map(({ code, region }) => [code, region ?? '']));
  const inDepartement = sumBy(communes, ({ departement }) => departement ?? '');
  const inRegion = sumBy(communes, ({ departement }) => regionOf.get(departement ?? '') ?? '');
  const parts = Map.groupBy(
    everything.filter(({ type }) => type !== 'commune-actuelle'),
    ({ commune, chefLieu }) => commune ?? chefLieu ?? '',
  );
  return [
    ...regions.map(({ code, nom }) =>
      division(`reg-${code}`, nom, { kind: 'REGION', parentCode: null, population: inRegion.get(code) ?? null }),
    ),
    ...departements.map(({ code, nom, region }) =>
      division(`dep-${code}`, nom, {
        kind: 'DEPARTEMENT',
        parentCode: `reg-${region}`,
        population: inDepartement.get(code) ?? null,
      }),
    ),
    ...communes.map((commune) => place(commune, parts.get(commune.code) ?? [])),
  ];
}

/** The package that carries the files, with its version: the files themselves do not say their year. */
export function placesEdition(): string {
  const { name, version } = require('@etalab/decoupage-administratif/package.json') as {
    name: string;
    version: string;
  };
  return `${name} ${version}`;
}

function read<Row>(name: string): Row[] {
  const file = require.resolve(`@etalab/decoupage-administratif/data/${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Row[];
}

function isDivision({ zone }: { zone: string }): boolean {
  return zone !== 'com';
}

function sumBy(communes: readonly Commune[], keyOf: (commune: Commune) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const commune of communes) sums.set(keyOf(commune), (sums.get(keyOf(commune)) ?? 0) + (commune.population ?? 0));
  return sums;
}

function division(code: string, label: string, rest: Pick<NewPlace, 'kind' | 'parentCode' | 'population'>): NewPlace {
  return { code, label, ...rest, search: searchText([placeKey(label)]) };
}

/** Also found by the names of its parts: the arrondissements of Paris, Lyon and Marseille, former communes elsewhere. */
function place(
  { code, nom, zone, departement, codesPostaux = [], population }: Commune,
  parts: readonly Commune[],
): NewPlace {
  return {
    code,
    kind: 'COMMUNE',
    label: nom,
    parentCode: zone === 'com' || departement === undefined ? null : `dep-${departement}`,
    population: population ?? null,
    search: searchText([placeKey(nom), ...codesPostaux, ...parts.map((part) => placeKey(part.nom))]),
  };
}
