import { codeAfterMerger, codeAsWritten } from './place-codes.rules';
import type { PlaceKind, PlaceRow } from './place.entity';

type PlaceFacts = Pick<PlaceRow, 'code' | 'kind' | 'label' | 'parentCode' | 'population'>;

const NONE = -1;

/** Every place in memory, in columns: 35,000 places in a few megabytes, each question a few array reads. */
export class PlaceTree {
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly parents: Int32Array;

  constructor(private readonly places: readonly PlaceFacts[]) {
    this.indexes = new Map(places.map((place, index) => [place.code, index]));
    this.parents = Int32Array.from(places, ({ parentCode }) => (parentCode === null ? NONE : this.indexOf(parentCode)));
  }

  all(): readonly PlaceFacts[] {
    return this.places;
  }

  has(code: string): boolean {
    return this.indexes.has(code);
  }

  /** The code of the place as it is now, however its code is written, also that of an arrondissement or of a commune that was merged. */
  current(code: string): string | undefined {
    const written = codeAsWritten(code);
    return [written, codeAfterMerger(written)].find((known) => known !== undefined && this.has(known));
  }

  label(code: string): string | undefined {
    return this.at(code)?.label;
  }

  kind(code: string): PlaceKind | undefined {
    return this.at(code)?.kind;
  }

  population(code: string): number | undefined {
    return this.at(code)?.population ?? undefined;
  }

  /** The place itself first, then its département and région; empty for an unknown code. */
  chain(code: string): string[] {
    const codes: string[] = [];
    for (let index = this.indexOf(code); index !== NONE; index = this.parents[index] ?? NONE) {
      codes.push(this.places[index]?.code ?? '');
    }
    return codes;
  }

  /** True where the place is the other one or lies inside it. */
  within(code: string, ancestor: string): boolean {
    const goal = this.indexOf(ancestor);
    if (goal === NONE) return false;
    let index = this.indexOf(code);
    while (index !== NONE && index !== goal) index = this.parents[index] ?? NONE;
    return index === goal;
  }

  private at(code: string): PlaceFacts | undefined {
    return this.places[this.indexOf(code)];
  }

  private indexOf(code: string): number {
    return this.indexes.get(code) ?? NONE;
  }
}
