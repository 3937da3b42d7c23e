import { CsvError, parse } from 'csv-parse/sync';

/** The two official CSV files of the ROME (France Travail, open data), as text. */
export interface RomeFiles {
  codes: string;
  titles: string;
}

export interface OfficialGroup {
  code: string;
  label: string;
}

export interface OfficialTitle {
  ogr: string;
  label: string;
  jobGroupCode: string;
  /** The title that gives the group its name. */
  principal: boolean;
}

export interface OfficialRome {
  groups: OfficialGroup[];
  titles: OfficialTitle[];
}

/** A file is not what it should be: the message is one line that names the file, the line and the reason. */
export class RomeFileError extends Error {}

const COLUMNS = {
  codes: ['code_rome', 'libelle_rome'],
  titles: ['code_ogr', 'libelle_appellation_long', 'code_rome', 'classification'],
} as const;

type FileName = keyof typeof COLUMNS;
type Line = { record: Record<string, string>; info: { lines: number } };

const MAX_LABEL_LENGTH = 300;

/** Throws RomeFileError at the first fault of either file. */
export function readRome(files: RomeFiles): OfficialRome {
  const groups = linesOf(files, 'codes').map(({ record, info }) => {
    const code = cell(record, 'code_rome');
    if (!/^[A-N]\d{4}$/.test(code)) throw fault('codes', info.lines, `"${code}" is not a ROME code such as M1805`);
    return {
      line: info.lines,
      key: code,
      row: { code, label: labelIn('codes', info.lines, cell(record, 'libelle_rome')) },
    };
  });
  const codes = distinct('codes', groups);
  const titles = linesOf(files, 'titles').map(({ record, info }) => ({
    line: info.lines,
    key: cell(record, 'code_ogr'),
    row: titleIn(record, info.lines, codes),
  }));
  distinct('titles', titles);
  return { groups: groups.map(({ row }) => row), titles: titles.map(({ row }) => row) };
}

function titleIn(record: Record<string, string>, line: number, codes: ReadonlySet<string>): OfficialTitle {
  const ogr = cell(record, 'code_ogr');
  const jobGroupCode = cell(record, 'code_rome');
  if (!/^\d{1,9}$/.test(ogr)) throw fault('titles', line, `"${ogr}" is not an OGR code such as 14156`);
  if (!codes.has(jobGroupCode)) throw fault('titles', line, `the group "${jobGroupCode}" is not in the codes file`);
  return {
    ogr,
    label: labelIn('titles', line, cell(record, 'libelle_appellation_long')),
    jobGroupCode,
    principal: cell(record, 'classification') === 'PRINCIPALE',
  };
}

function labelIn(file: FileName, line: number, label: string): string {
  if (label === '') throw fault(file, line, 'the label is empty');
  if (label.length > MAX_LABEL_LENGTH)
    throw fault(file, line, `the label is longer than ${MAX_LABEL_LENGTH} characters`);
  return label;
}

function distinct(file: FileName, rows: readonly { line: number; key: string }[]): Set<string> {
  const seen = new Set<string>();
  for (const { line, key } of rows) {
    if (seen.has(key)) throw fault(file, line, `the code "${key}" comes twice`);
    seen.add(key);
  }
  return seen;
}

function linesOf(files: RomeFiles, file: FileName): Line[] {
  const text = files[file];
  const broken = text.search(/[\uFFFD\0]/);
  if (broken >= 0) throw fault(file, text.slice(0, broken).split('\n').length, 'a character is not UTF-8');
  const lines = parsed(text, file);
  if (lines.length === 0) throw fault(file, 1, 'there is no row');
  const missing = COLUMNS[file].filter((column) => !(column in (lines[0]?.record ?? {})));
  if (missing.length > 0) throw fault(file, 1, `the column ${missing.join(', ')} is missing`);
  return lines;
}

function parsed(text: string, file: FileName): Line[] {
  try {
    return parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true }) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    throw fault(file, lines ?? 1, error.message.split('\n')[0] ?? error.code);
  }
}

function cell(record: Record<string, string>, column: string): string {
  return record[column]?.trim().replace(/\s+/g, ' ') ?? '';
}

function fault(file: FileName, line: number, reason: string): RomeFileError {
  return new RomeFileError(`${file} file, line ${line}: ${reason}`);
}
