import { codeByUsualName, collectivityIn } from '../../../reference';
import type { PlaceTree } from '../../../reference';
import { placeKey, plain } from '../../../reference/words';

/** What is written in the column of a code; unknown where the column does not say. */
export type CodeMeaning = 'INSEE' | 'POSTAL' | undefined;

/** A place as searches know it: folded names and postal codes between bars, its own name first. */
export interface SearchedPlace {
  code: string;
  search: string;
}

type Codes = ReadonlyMap<string, readonly string[]>;

/** The places that one code or one name may mean, the most populous first. */
export class PlaceNames {
  private readonly own: Codes;
  private readonly former: Codes;
  private readonly postal: Codes;

  constructor(
    private readonly places: PlaceTree,
    searched: readonly SearchedPlace[],
  ) {
    const keys = searched
      .map((place) => ({ ...place, population: places.population(place.code) ?? 0 }))
      .toSorted((one, other) => other.population - one.population)
      .flatMap(({ code, search }) =>
        search
          .split('|')
          .flatMap((key, index) => (key.trim() === '' ? [] : [{ code, key: key.trim(), isOwn: index === 1 }])),
      );
    const isPostal = ({ key }: { key: string }): boolean => /^\d{5}$/.test(key);
    this.own = codesByKey(keys.filter(({ isOwn }) => isOwn));
    this.former = codesByKey(keys.filter((one) => !one.isOwn && !isPostal(one)));
    this.postal = codesByKey(keys.filter((one) => !one.isOwn && isPostal(one)));
  }

  /** Of an INSEE code, one place, as it is now; of a postal code those that it serves; of digits that are both, all of them. */
  byCode(code: string, meaning?: CodeMeaning): string[] {
    const [insee, postal] = [this.byInsee(code), this.postal.get(code) ?? []];
    if (meaning === 'INSEE' && insee.length > 0) return insee;
    return meaning === 'POSTAL' && postal.length > 0 ? [...postal] : unique([...insee, ...postal]);
  }

  /** "69123", "69", "dep-69", "75111", "978". */
  byInsee(code: string): string[] {
    const known = this.places.current(code) ?? this.places.current(`dep-${code}`);
    const collectivity = collectivityIn(code);
    if (known !== undefined || collectivity === undefined) return known === undefined ? [] : [known];
    return this.places.all().flatMap((place) => (place.code.startsWith(collectivity) ? [place.code] : []));
  }

  isPostal(code: string): boolean {
    return this.postal.has(code);
  }

  /** By its own name; else by an abbreviation or a name of before; else by that of a commune that another one took in. */
  byName(name: string): string[] {
    const [own, former] = [this.own.get(placeKey(name)), this.former.get(placeKey(name)) ?? []];
    if (own !== undefined) return unique([...this.widest(own), ...this.largerThan(own, former)]);
    const usual = codeByUsualName(plain(name));
    return usual !== undefined && this.places.has(usual) ? [usual] : [...former];
  }

  /** "Rocquencourt" is a village of Oise, and what most people mean by it was merged into Le Chesnay-Rocquencourt. */
  private largerThan(own: readonly string[], former: readonly string[]): string[] {
    const largest = Math.max(...own.map((code) => this.places.population(code) ?? 0));
    return former.filter((code) => (this.places.population(code) ?? 0) > largest);
  }

  /** Those of them inside a place, or served by a postal code. */
  within(codes: readonly string[], outer: readonly string[], postalCode: string): string[] {
    const served = this.postal.get(postalCode) ?? [];
    return codes.filter((code) => served.includes(code) || outer.some((other) => this.places.within(code, other)));
  }

  /** Every place of that name, and that took in one of that name. */
  everyByName(name: string): string[] {
    const key = placeKey(name);
    return unique([...this.byName(name), ...(this.own.get(key) ?? []), ...(this.former.get(key) ?? [])]);
  }

  /** Paris is a commune and a département, Martinique a département and a région: what is one same place holds the other, and no more people. */
  private widest(codes: readonly string[]): string[] {
    const one = codes.find((wide) => codes.every((other) => this.covers(wide, other)));
    return one === undefined ? [...codes] : [one];
  }

  private covers(wide: string, narrow: string): boolean {
    return this.places.within(narrow, wide) && this.places.population(wide) === this.places.population(narrow);
  }
}

export function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}

function codesByKey(keys: readonly { code: string; key: string }[]): Codes {
  const grouped = Map.groupBy(keys, ({ key }) => key);
  return new Map([...grouped].map(([key, found]) => [key, unique(found.map(({ code }) => code))]));
}
