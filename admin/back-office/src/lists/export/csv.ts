/** A spreadsheet takes what begins like this for a formula, also behind blanks and in wide letters. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Spreadsheets read the accents of a file that begins with it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Spreadsheets set to French split at it, and not at the comma, which stands in their numbers. */
const DELIMITER = ';';

/** The lines of a CSV file (RFC 4180, but for the delimiter). No cell is taken for a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(cell).join(DELIMITER)}\r\n`).join('');
}

function cell(text: string): string {
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

const IN_PARIS = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
} as const);

/** "28/11/2026 09:30", in the time of Paris, which spreadsheets and our own import read. Empty without a moment. */
export const fileDate = (at: string | null | undefined): string => (at ? IN_PARIS.format(new Date(at)) : '');
