import { bestTiers } from '../words/best.rules';
import { placeKey, plain } from '../words/normalise.rules';
import { WordStarts } from '../words/word-starts.rules';
import { codeByUsualName, codesIn, collectivityIn, nameAndCode } from './place-codes.rules';
import type { PlaceRow } from './place.entity';

export type SearchedPlace = Pick<PlaceRow, 'code' | 'kind' | 'label' | 'parentCode' | 'population' | 'search'>;

/** With all that it lies in. */
export type FoundPlace = Pick<PlaceRow, 'code' | 'kind' | 'label' | 'parentCode'> & { parent: FoundPlace | null };

const OTHER = 4;

/** Every place in memory, as searches name them. */
export class PlaceFinder {
  private readonly found: readonly FoundPlace[];
  private readonly rows: ReadonlyMap<string, number>;
  private readonly starts: WordStarts;

  /** `searched`: the most populous first. */
  constructor(private readonly searched: readonly SearchedPlace[]) {
    this.rows = new Map(this.searched.map(({ code }, row) => [code, row]));
    this.starts = new WordStarts(this.searched.map(({ search }) => search));
    this.found = this.searched.map(({ code, kind, label, parentCode }): FoundPlace => {
      return { code, kind, label, parentCode, parent: null };
    });
    for (const place of this.found) place.parent = this.placeOf(place.parentCode);
  }

  placeOf(code: string | null): FoundPlace | null {
    return this.found[this.rows.get(code ?? '') ?? -1] ?? null;
  }

  /** By codes and usual names, then whole names, then names without their "Saint", then beginnings, or by a name with a code; the most populous first among equals. */
  find(search: string, key: string, first: number): FoundPlace[] {
    const named = this.byName(search, key, first);
    const rows = named.length > 0 ? named : this.byNameAndCode(plain(search), first);
    return rows.flatMap((row) => this.found[row] ?? []);
  }

  /**
   * A code typed on purpose and a postal code look the same: both come first, the most populous place before.
   * A place's own name, even begun, comes before that of a former commune that it took in.
   */
  private byName(search: string, key: string, first: number): number[] {
    const asked = new Set(this.codedBy(search));
    const [begun, own, whole] = [` ${key}`, `| ${key}`, `| ${key} |`];
    const [saint, sainte] = [`| saint ${key} |`, `| sainte ${key} |`];
    const isCode = /^\d/.test(key);
    const tierOf = (row: number, worst: number): number | undefined => {
      const { search: text = '' } = this.searched[row] ?? {};
      if (asked.has(row)) return 0;
      if (text.startsWith(own)) return text.startsWith(whole) ? 0 : 2;
      if (isCode && text.includes(whole)) return 0;
      if (text.startsWith(saint) || text.startsWith(sainte)) return 1;
      if (worst < 3 || !text.includes(begun)) return undefined;
      return text.includes(whole) ? 3 : OTHER;
    };
    const named = this.starts.of(key);
    const rows = asked.size === 0 ? named : [...new Set([...named, ...asked])].toSorted((left, right) => left - right);
    return bestTiers(rows, { tiers: OTHER + 1, first, tierOf });
  }

  /** By a code that the search may mean, by a usual name, or as a commune of a collectivity overseas. */
  private codedBy(search: string): number[] {
    const usual = codeByUsualName(plain(search));
    const collectivity = collectivityIn(search);
    const coded = [...codesIn(search), ...(usual === undefined ? [] : [usual])].flatMap(
      (code) => this.rows.get(code) ?? [],
    );
    if (collectivity === undefined) return coded;
    const inside = this.searched.flatMap(({ kind, code }, row) =>
      kind === 'COMMUNE' && isLike(code, collectivity) ? [row] : [],
    );
    return [...coded, ...inside];
  }

  /** A name, in the département or with the postal code that follows it. */
  private byNameAndCode(said: string, first: number): number[] {
    const asked = nameAndCode(said);
    if (asked === undefined) return [];
    const { code: asCode } = asked;
    const name = placeKey(asked.name);
    const [begun, whole, postal, departement] = [`| ${name}`, `| ${name} |`, `| ${asCode} |`, `dep-${asCode}`];
    const tierOf = (row: number): number | undefined => {
      const { code = '', parentCode = null, search = '' } = this.searched[row] ?? {};
      if (!search.includes(begun)) return undefined;
      if (parentCode !== departement && !isLike(code, asCode) && !search.includes(postal)) return undefined;
      return search.startsWith(whole) ? 0 : 1;
    };
    return bestTiers(this.starts.of(name), { tiers: 2, first, tierOf });
  }
}

/** "97801" is one of "978". */
function isLike(code: string, collectivity: string): boolean {
  return code.length === collectivity.length + 2 && code.startsWith(collectivity);
}
