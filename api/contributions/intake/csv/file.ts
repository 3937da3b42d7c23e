import { CsvError, parse } from 'csv-parse/sync';
import type { Info } from 'csv-parse/sync';

/** A file cannot be read as a whole: the message is one line that names the line, the column where there is one, and the reason. */
export class ContributionsFileError extends Error {}

export interface CsvRecord {
  /** Where it begins, from 1: a cell may hold several lines. */
  line: number;
  cells: string[];
}

const LINE_FEED = 0x0a;
/** Spreadsheets of a French Windows write it still: ISO-8859-1, and a few signs more. */
const WESTERN = 'windows-1252';

/** UTF-8, with its mark or without; or ISO-8859-1, read as its superset Windows-1252. Throws when it is neither. */
export function textOf(bytes: Uint8Array): { text: string; encoding: 'UTF-8' | 'Windows-1252' } {
  const read = new TextDecoder('utf-8').decode(bytes);
  const broken = read.search(/[\uFFFD\0]/);
  if (broken < 0) return { text: read, encoding: 'UTF-8' };
  // Letters that are sound in UTF-8 beside others that are not: the file is damaged, or of two files.
  const isMixed = /[^\p{ASCII}\uFFFD]/u.test(read);
  const western = new TextDecoder(WESTERN).decode(bytes);
  if (isMixed || /[\0\x80-\x9f]/.test(western))
    throw new ContributionsFileError(
      `line ${read.slice(0, broken).split('\n').length}: a character is not UTF-8. Save the file as UTF-8 again.`,
    );
  return { text: western, encoding: 'Windows-1252' };
}

/** Every record, blank ones left out. Throws at a quote that makes the rest unreadable: nothing after it could be trusted. */
export function recordsOf(text: string, delimiter: string): CsvRecord[] {
  const bytes = Buffer.from(text);
  const records: CsvRecord[] = [];
  let [line, read] = [1, 0];
  const keep = (cells: string[], { bytes: end }: Info): null => {
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells });
    line += linesIn(bytes.subarray(read, end));
    read = end;
    return null;
  };
  try {
    parse(bytes, { delimiter, relax_column_count: true, on_record: keep as never });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ContributionsFileError(`line ${line}: ${REASONS[error.code] ?? error.code}. Nothing is read after it.`);
  }
  return records;
}

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote (") is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quote (") stands inside a quoted cell: write it twice ("")',
  INVALID_OPENING_QUOTE:
    'a quote (") stands inside a cell without quotes: put the cell in quotes, and write it twice ("")',
};

function linesIn(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
}
