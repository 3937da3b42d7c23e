import formerCodes from './former-codes.json';
import usualNames from './usual-names.json';

/** Of arrondissements and of communes that another one took in, which address files go on giving: the code of the commune. */
const FORMER: ReadonlyMap<string, string> = new Map(Object.entries(formerCodes));
/** Abbreviations and names of before, by their folded key. */
const USUAL: ReadonlyMap<string, string> = new Map(Object.entries(usualNames));

/** The collectivities overseas whose communes have no département above them. */
const COLLECTIVITY = /^9(?:7[578]|8[678])$/;

/** As codes are written here: "2a004" is "2A004", "DEP-2a" is "dep-2A". */
export function codeAsWritten(code: string): string {
  return code
    .trim()
    .toUpperCase()
    .replace(/^(?:DEP|REG)(?=-)/, (kind) => kind.toLowerCase());
}

/** The code of the commune that a former code stands for now. */
export function codeAfterMerger(code: string): string | undefined {
  return FORMER.get(code);
}

/** The codes that a search may mean: "69123", "75111", "69" or "2a" for a département, "dep-69", "reg-84". */
export function codesIn(search: string): string[] {
  const code = codeAsWritten(search);
  if (/^(dep|reg)-\w+$/.test(code)) return [code];
  if (/^\d[\dAB]\d?$/.test(code)) return [`dep-${code}`];
  return /^\d[\dAB]\d{3}$/.test(code) ? [code, ...[codeAfterMerger(code)].filter((now) => now !== undefined)] : [];
}

/** "978": the beginning of the codes of its communes. */
export function collectivityIn(search: string): string | undefined {
  return COLLECTIVITY.test(search.trim()) ? search.trim() : undefined;
}

export function codeByUsualName(key: string): string | undefined {
  return USUAL.get(key);
}

/** "saint denis 93", "saint denis 93200": a name, then the département or the postal code. */
export function nameAndCode(key: string): { name: string; code: string } | undefined {
  const [, name, code] = /^(.*\D) (\d{5}|\d{2,3}|2[ab])$/.exec(key) ?? [];
  return name === undefined || code === undefined ? undefined : { name, code: code.toUpperCase() };
}
