import type { PlaceTree } from '../../../reference';
import { plain } from '../../../reference/words';
import type { Sentence } from '../../../platform/language';
import { ambiguousCode, ambiguousPlace, lostZero, severalPlaces, unknownPlace } from './place-messages';
import { PlaceNames, unique } from './place-names';
import type { CodeMeaning, SearchedPlace } from './place-names';

/** The code of a place that exists, null for the whole country; or why a cell names no one place, and what it may mean. */
export type FoundPlace = { code: string | null } | { told: Sentence };

const CODE = String.raw`(?:(?:dep|reg)-)?(?:\d{5}|\d[AB]\d{3}|\d{1,4}|2[AB])`;
const ONLY_CODE = new RegExp(`^${CODE}$`, 'i');
/** A name and where it lies: "Saint-Denis (93)", "Saint-Denis, La Réunion", "Lyon - Rhône", "Lyon 69003", "69123 Lyon". */
const QUALIFIED = [
  /^(?<name>.+?)\s*\((?<outer>[^()]+)\)$/,
  /^(?<name>[^,;/]+)[,/]\s*(?<outer>[^,;/]+)$/,
  /^(?<name>.+?)\s+[-–—]\s+(?<outer>.+)$/,
  new RegExp(String.raw`^(?<name>.*\D)[\s-]+(?<outer>${CODE})$`, 'i'),
  new RegExp(String.raw`^(?<outer>${CODE})[\s–—:-]+(?<name>.+)$`, 'i'),
];
/** "Région Bretagne", "Département du Rhône", "dpt 69", "Ville de Lyon". */
const WITH_KIND =
  /^(?:la |le )?(?<kind>region|departement|dept?|dpt|commune|ville)s?(?: de la| de l| du| des| de| d)? (?<name>.+)$/;
const KINDS: Readonly<Record<string, string>> = { region: 'REGION', commune: 'COMMUNE', ville: 'COMMUNE' };
const WHOLE_COUNTRY = /^(?:(?:toute la |partout en )?france(?: entiere)?|national[e]?|partout|territoire national)$/;
const BETWEEN_PLACES = /[,;/|&+\n]| et | ou | and | or /i;

/** Reads the place of a contribution, as people write it: an INSEE code, a postal code, a name with or without where it lies. */
export class PlaceNamesIndex {
  private readonly names: PlaceNames;

  constructor(
    private readonly places: PlaceTree,
    searched: readonly SearchedPlace[],
  ) {
    this.names = new PlaceNames(places, searched);
  }

  find(cell: string, meaning?: CodeMeaning): FoundPlace {
    const written = asMeant(cell);
    if (WHOLE_COUNTRY.test(plain(written))) return { code: null };
    const [code, ...others] = this.meantBy(written, meaning);
    if (code !== undefined && others.length === 0) return { code };
    return code === undefined ? this.inParts(cell, written) : { told: this.ambiguity(written, [code, ...others]) };
  }

  private meantBy(written: string, meaning?: CodeMeaning): string[] {
    const code = written.replace(/(?<=\d) (?=\d)/g, '');
    if (ONLY_CODE.test(code)) return this.names.byCode(code.toUpperCase(), meaning);
    const named = this.names.byName(written);
    return named.length > 0 ? named : this.qualified(written);
  }

  private qualified(written: string): string[] {
    const found = QUALIFIED.map((pattern) => this.inside(pattern.exec(written)?.groups)).find(
      (codes) => codes.length > 0,
    );
    return found ?? this.ofKind(WITH_KIND.exec(plain(written))?.groups);
  }

  private inside({ name, outer }: Readonly<Record<string, string>> = {}): string[] {
    if (name === undefined || outer === undefined) return [];
    const outside = ONLY_CODE.test(outer) ? this.names.byInsee(outer) : this.names.everyByName(outer);
    const codes = QUALIFIED.some((pattern) => pattern.test(name)) ? this.meantBy(name) : this.names.everyByName(name);
    const within = this.names.within(codes, outside, outer);
    const exact = within.filter((code) => this.names.byName(name).includes(code));
    return exact.length > 0 ? exact : within;
  }

  private ofKind({ kind, name }: Readonly<Record<string, string>> = {}): string[] {
    if (kind === undefined || name === undefined) return [];
    const codes = ONLY_CODE.test(name) ? this.codesOfKind(kind, name) : this.names.everyByName(name);
    return codes.filter((code) => this.places.kind(code) === (KINDS[kind] ?? 'DEPARTEMENT'));
  }

  private codesOfKind(kind: string, code: string): string[] {
    return kind === 'region' ? this.names.byInsee(`reg-${code}`) : this.names.byCode(code);
  }

  private ambiguity(written: string, codes: readonly string[]): Sentence {
    const insee = ONLY_CODE.test(written) ? this.names.byInsee(written) : [];
    const isBoth = insee.length > 0 && this.names.isPostal(written);
    if (!isBoth) return ambiguousPlace(written, codes.map(this.described));
    const served = this.names.byCode(written, 'POSTAL');
    return ambiguousCode(written, { insee: insee.map(this.described), postal: served.map(this.described) });
  }

  /** Several places, of which the others may say where the first one lies; or none. */
  private inParts(cell: string, written: string): FoundPlace {
    const parts = partsOf(written).map((part) => this.meantBy(part));
    const known = unique(parts.flatMap((codes) => (codes.length === 1 ? codes : [])));
    const areAll = parts.length > 1 && parts.every((codes) => codes.length === 1);
    const inner = areAll ? known.find((code) => known.every((other) => this.places.within(code, other))) : undefined;
    if (inner !== undefined) return { code: inner };
    if (known.length < 2) return { told: this.unknown(cell, written) };
    const holder = areAll ? this.holderOf(known) : undefined;
    return { told: severalPlaces(cell, holder === undefined ? undefined : this.described(holder)) };
  }

  private unknown(cell: string, written: string): Sentence {
    const full = /^(?:\d{4}|\d)$/.test(written) ? `0${written}` : '';
    const shortened = this.names.byCode(full);
    return shortened.length > 0
      ? lostZero(written, full, shortened.map(this.described))
      : unknownPlace(cell, this.byFirstWords(written).map(this.described));
  }

  /** Where the name is known, and not in the place that the cell says. */
  private byFirstWords(written: string): string[] {
    const groups = QUALIFIED.map((pattern) => pattern.exec(written)?.groups).find((found) => found !== undefined);
    return groups?.['name'] === undefined ? [] : this.names.byName(groups['name']);
  }

  /** The smallest place in which all of them lie. */
  private holderOf([first = '', ...others]: readonly string[]): string | undefined {
    return this.places.chain(first).find((holder) => others.every((code) => this.places.within(code, holder)));
  }

  /** "69123 Lyon (Rhône)": can be written so in the cell. */
  private readonly described = (code: string): string => {
    const [, holder] = this.places.chain(code);
    return `${code} ${this.places.label(code) ?? ''}${holder === undefined ? '' : ` (${this.places.label(holder)})`}`;
  };
}

/** Spreadsheets keep zeros by a formula or an apostrophe, and make decimal numbers of codes; and every place is in France. */
function asMeant(cell: string): string {
  const text = cell.trim().replace(/[^\S\n]+/g, ' ');
  return text
    .replace(/^="?([^"]*)"?$/, '$1')
    .replace(/^'/, '')
    .replace(/^(\d+)[.,]0$/, '$1')
    .replace(/(?:, ?| ?\()France\)?$/i, '')
    .trim();
}

function partsOf(written: string): string[] {
  const isCodes = new RegExp(String.raw`^${CODE}(?:\s${CODE})+$`, 'i').test(written);
  return written
    .split(isCodes ? ' ' : BETWEEN_PLACES)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
