import type { PlaceTree } from '../../../reference';
import { plain } from '../../../reference/words';

/** A code that exists; or those between which a name does not tell, the most populous first, none for what is not known. */
export type FoundPlace = { code: string } | { candidates: string[] };

/** INSEE codes ("69123", "69", "dep-69", "reg-84") and names ("Lyon", "Saint-Denis (93)", "Bretagne") of places. */
export class PlaceNamesIndex {
  private readonly byName: ReadonlyMap<string, readonly string[]>;

  constructor(private readonly places: PlaceTree) {
    const named = Map.groupBy(places.all(), ({ label }) => plain(label));
    this.byName = new Map(
      [...named].map(([name, homonyms]) => [
        name,
        homonyms.toSorted((one, other) => (other.population ?? 0) - (one.population ?? 0)).map(({ code }) => code),
      ]),
    );
  }

  find(cell: string): FoundPlace {
    const code = this.codeIn(cell.trim());
    if (code !== undefined) return { code };
    const [, name = cell, departement] = /^(.*?)\s*\(([0-9AB]{2,3})\)$/i.exec(cell.trim()) ?? [];
    const within = departement === undefined ? undefined : `dep-${departement.toUpperCase()}`;
    const candidates = (this.byName.get(plain(name)) ?? []).filter(
      (candidate) => within === undefined || this.places.within(candidate, within),
    );
    const widest = candidates.find((one) => candidates.every((other) => this.isSame(one, other)));
    return widest === undefined ? { candidates } : { code: widest };
  }

  private codeIn(cell: string): string | undefined {
    const code = cell.toUpperCase().replace(/^(?:DEP|REG)(?=-)/, (kind) => kind.toLowerCase());
    return [code, `dep-${code}`].find((known) => this.places.has(known));
  }

  /** Paris is a commune and a département, Martinique a département and a région: what is one same place holds the other, and no more people. */
  private isSame(wide: string, narrow: string): boolean {
    return this.places.within(narrow, wide) && this.places.population(wide) === this.places.population(narrow);
  }
}
