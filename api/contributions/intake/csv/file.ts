import { CsvError, parse } from 'csv-parse/sync';
import type { Info } from 'csv-parse/sync';
import type { Sentence } from '../../../platform/language';
import { knownNames } from './columns';
import { ContributionsFileError } from './file-error';

export interface CsvRecord {
  /** Where it begins, from 1: a cell may hold several lines. */
  line: number;
  cells: string[];
}

const DELIMITERS = [',', ';', '\t'];
/** What a spreadsheet reads before the columns: "sep=;", sometimes in quotes, or with the empty cells of a table after it. */
const DELIMITER_LINE = /^"?sep=(?<delimiter>[^"\r\n])"?[,;\t ]*$/i;
const LINE_END = /\r\n|\n|\r/;

/** Every record but blank ones and a line that only names the delimiter. Throws at a quote that makes the rest unreadable. */
export function recordsIn(text: string): CsvRecord[] {
  const { delimiter, headLine } = layoutOf(text);
  return recordsOf(text, delimiter).filter(({ line }) => line >= headLine);
}

/** The cells that name the columns, roughly: also of a file that cannot be read. */
export function firstLineOf(text: string): string[] {
  const { delimiter, headLine } = layoutOf(text);
  return (text.split(LINE_END)[headLine - 1] ?? '').split(delimiter);
}

function layoutOf(text: string): { delimiter: string; headLine: number } {
  const lines = text.split(LINE_END);
  const index = lines.findIndex((line) => line.trim() !== '');
  const named = DELIMITER_LINE.exec(lines[index] ?? '')?.groups?.['delimiter'];
  return named === undefined
    ? { delimiter: delimiterOf(lines[index] ?? ''), headLine: index + 1 }
    : { delimiter: named, headLine: index + 2 };
}

/** The one that gives the most known names. */
function delimiterOf(line: string): string {
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, known: knownNames(line.split(delimiter)) }));
  return counted.toSorted((one, other) => other.known - one.known)[0]?.delimiter ?? ',';
}

/** Every record, blank ones left out. Throws at a quote that makes the rest unreadable: nothing after it could be trusted. */
export function recordsOf(text: string, delimiter: string): CsvRecord[] {
  const bytes = Buffer.from(text);
  const records: CsvRecord[] = [];
  let [line, read] = [1, 0];
  const keep = (cells: string[], { bytes: end }: Info): null => {
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line, cells });
    line += linesIn(bytes.toString('utf8', read, end));
    read = end;
    return null;
  };
  try {
    parse(bytes, { delimiter, relax_column_count: true, on_record: keep as never });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ContributionsFileError(line, reasonOf(error.code));
  }
  return records;
}

const REASONS: Readonly<Record<string, Sentence>> = {
  CSV_QUOTE_NOT_CLOSED: {
    fr: 'un guillemet (") est ouvert et jamais fermé',
    en: 'a quote (") is opened and never closed',
  },
  CSV_INVALID_CLOSING_QUOTE: {
    fr: 'un guillemet (") se trouve dans une cellule entre guillemets : doublez-le ("")',
    en: 'a quote (") stands inside a quoted cell: write it twice ("")',
  },
  INVALID_OPENING_QUOTE: {
    fr: 'un guillemet (") se trouve dans une cellule sans guillemets : mettez la cellule entre guillemets, et doublez-le ("")',
    en: 'a quote (") stands inside a cell without quotes: put the cell in quotes, and write it twice ("")',
  },
};

function reasonOf(code: string): Sentence {
  const { fr, en } = REASONS[code] ?? { fr: code, en: code };
  return { fr: `${fr}. La suite n’est pas lue.`, en: `${en}. Nothing is read after it.` };
}

function linesIn(text: string): number {
  return text.split(LINE_END).length - 1;
}
