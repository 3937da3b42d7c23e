import type { PlaceTree } from '../../../reference';
import { placeKey, plain } from '../../../reference/words';

/** A code that exists, or why there is none, with what the cell may mean. */
export type FoundPlace = { code: string } | { fault: string };
/** What the column says of its codes. */
export type CodesMeant = 'INSEE' | 'POSTAL' | 'EITHER';

/** A place with what else it is found by: "| lyon | 69001 | 69002 |". */
export interface SearchedPlace {
  code: string;
  search: string;
}

const DEPARTEMENT = /^(?<name>.*?)\s*\((?<departement>[0-9AB]{2,3})\)$/i;
/** "69003 Lyon", "Lyon 69003". */
const POSTAL = /^(?:(?<before>\d{5})\s+)?(?<name>\D+?)(?:\s+\(?(?<after>\d{5})\)?)?$/;
const SHOWN = 5;

/** By the name of the column: "Code INSEE", "Code postal". */
export function codesMeant(column = ''): CodesMeant {
  const name = plain(column);
  if (/\binsee\b/.test(name)) return 'INSEE';
  return /\bpostal\b/.test(name) ? 'POSTAL' : 'EITHER';
}

/** INSEE codes ("69123", "69", "dep-69", "reg-84"), postal codes of one commune, and names ("Lyon", "Saint-Denis (93)", "Bretagne") of places. */
export class PlaceNamesIndex {
  private readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Postal codes and names of former communes. */
  private readonly byOtherKey: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly places: PlaceTree,
    searched: readonly SearchedPlace[] = [],
  ) {
    const named = Map.groupBy(places.all(), ({ label }) => plain(label));
    this.byName = new Map([...named].map(([name, homonyms]) => [name, this.inOrder(homonyms.map(({ code }) => code))]));
    const keys = searched.flatMap(({ code, search }) => keysIn(search).map((key) => ({ key, code })));
    const grouped = Map.groupBy(keys, ({ key }) => key);
    this.byOtherKey = new Map([...grouped].map(([key, found]) => [key, this.inOrder(found.map(({ code }) => code))]));
  }

  find(cell: string, meant: CodesMeant = 'EITHER'): FoundPlace {
    const text = cell.trim();
    return this.severalIn(text) ?? this.byFiveDigits(text, meant) ?? this.byCode(text) ?? this.byWords(text);
  }

  private byCode(text: string): FoundPlace | undefined {
    const code = text.toUpperCase().replace(/^(?:DEP|REG)(?=-)/, (kind) => kind.toLowerCase());
    const found = [code, `dep-${code}`].find((known) => this.places.has(known));
    if (found !== undefined) return { code: found };
    return /^\d$|^\d{4}$/.test(text) ? this.withoutZero(text) : undefined;
  }

  /** Spreadsheets take codes for numbers. */
  private withoutZero(text: string): FoundPlace {
    const found = this.find(`0${text}`);
    const likely = 'code' in found ? ` (${this.places.label(found.code)})` : '';
    return {
      fault: `"${text}" is no place of France: the code is probably "0${text}"${likely}, of which a spreadsheet drops the zero`,
    };
  }

  /** An INSEE code and a postal code look alike, and may be those of two communes. */
  private byFiveDigits(text: string, meant: CodesMeant): FoundPlace | undefined {
    if (!/^\d{5}$/.test(text)) return undefined;
    const isInsee = meant !== 'POSTAL' && this.places.has(text);
    const postal = meant === 'INSEE' ? [] : (this.byOtherKey.get(text) ?? []);
    const others = postal.filter((code) => code !== text);
    if (isInsee && others.length > 0)
      return {
        fault: `"${text}" is the INSEE code of ${this.places.label(text)} and the postal code of ${this.shown(others)}: write the name, or call the column "code INSEE" or "code postal"`,
      };
    if (isInsee) return { code: text };
    const [only] = postal;
    if (postal.length === 1 && only !== undefined) return { code: only };
    return postal.length === 0
      ? undefined
      : {
          fault: `"${text}" is the postal code of ${postal.length} communes: write the INSEE code (${this.shown(postal)})`,
        };
  }

  private byWords(text: string): FoundPlace {
    const { name = text, departement, before, after } = (DEPARTEMENT.exec(text) ?? POSTAL.exec(text))?.groups ?? {};
    const within = departement === undefined ? undefined : `dep-${departement.toUpperCase()}`;
    const postal = before ?? after;
    const isWithin = (code: string): boolean =>
      (within === undefined || this.places.within(code, within)) &&
      (postal === undefined || this.byOtherKey.get(postal)?.includes(code) === true);
    const named = (this.byName.get(plain(name)) ?? []).filter(isWithin);
    const candidates = named.length > 0 ? named : (this.byOtherKey.get(placeKey(name)) ?? []).filter(isWithin);
    const widest = candidates.find((one) => candidates.every((other) => this.isSame(one, other)));
    if (widest !== undefined) return { code: widest };
    if (candidates.length === 0) return { fault: `"${text}" is no place of France: write its INSEE code` };
    const more = candidates.length > SHOWN ? ', ...' : '';
    return {
      fault: `"${text}" is the name of ${candidates.length} places: write the INSEE code (${candidates.slice(0, SHOWN).join(', ')}${more})`,
    };
  }

  /** Several places in a cell, each of them known: a contribution has one, and the others may say where it lies. */
  private severalIn(text: string): FoundPlace | undefined {
    const pieces = text.split(/\s*[,;/|+\n]\s*|\s+et\s+/).filter((piece) => piece !== '');
    if (pieces.length < 2) return undefined;
    const found = pieces.map((piece) => this.find(piece));
    const codes = found.flatMap((place) => ('code' in place ? [place.code] : []));
    if (codes.length < pieces.length) return undefined;
    const inner = codes.find((code) => codes.every((other) => this.places.within(code, other)));
    if (inner !== undefined) return { code: inner };
    const around = this.places
      .chain(codes[0] ?? '')
      .find((code) => codes.every((one) => this.places.within(one, code)));
    const wider = around === undefined ? '' : `, or what holds them (${around}, ${this.places.label(around)})`;
    return { fault: `"${text}" names ${pieces.length} places: write one${wider}` };
  }

  private shown(codes: readonly string[]): string {
    const names = codes.slice(0, SHOWN).map((code) => `${code} ${this.places.label(code)}`);
    return `${names.join(', ')}${codes.length > SHOWN ? ', ...' : ''}`;
  }

  /** The most populous first. */
  private inOrder(codes: readonly string[]): string[] {
    return codes.toSorted((one, other) => (this.places.population(other) ?? 0) - (this.places.population(one) ?? 0));
  }

  /** Paris is a commune and a département, Martinique a département and a région: what is one same place holds the other, and no more people. */
  private isSame(wide: string, narrow: string): boolean {
    return this.places.within(narrow, wide) && this.places.population(wide) === this.places.population(narrow);
  }
}

function keysIn(search: string): string[] {
  return search
    .split('|')
    .map((key) => key.trim())
    .filter((key) => key !== '');
}
