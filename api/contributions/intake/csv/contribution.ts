import { tidy } from '../../../platform/checks';
import type { World } from '../../../targeting/language';
import type { SubmitContributionInput } from '../../contribution-inputs.graphql';
import type { CsvColumn, CsvHeader } from './columns';
import { headerOf, knownNames } from './columns';
import { ContributionsFileError, recordsOf, textOf } from './file';
import type { CsvRecord } from './file';
import { codesMeant } from './places';
import type { CodesMeant, PlaceNamesIndex } from './places';
import { WORDS, kindIn, momentIn, roleIn, yesIn } from './values';
import { faultsOf } from '../intake.rules';

/** One contribution of a file, sound. */
export interface CsvContribution {
  line: number;
  externalId: string;
  given: SubmitContributionInput;
  /** Null where the file does not say. */
  receivedAt: Date | null;
}

export interface CsvFault {
  line: number;
  /** As the file names it; null for the whole line. */
  column: string | null;
  reason: string;
}

export interface CsvContributions {
  contributions: CsvContribution[];
  faults: CsvFault[];
  header: CsvHeader;
  encoding: string;
}

export interface CsvSurroundings {
  world: World;
  places: PlaceNamesIndex;
  now: Date;
}

type Cells = Partial<Record<CsvColumn, string>>;
type Found = { column: CsvColumn | null; reason: string };

const DELIMITERS = [',', ';', '\t'];
const MAX_ID_LENGTH = 200;
/** The inputs of a submission that are named otherwise in a file. */
const COLUMN_OF: Readonly<Record<string, CsvColumn>> = {
  placeCode: 'place',
  contributorName: 'name',
  contributorEmail: 'email',
};

/** Throws ContributionsFileError when the file as a whole cannot be read; the fault of a line is that line's only. */
export function readContributions(bytes: Uint8Array, around: CsvSurroundings): CsvContributions {
  const { text, encoding } = textOf(bytes);
  const [first, ...records] = recordsOf(text, delimiterOf(text)).filter(
    ({ line, cells }) => line > 1 || !isSeparator(cells),
  );
  if (first === undefined) throw new ContributionsFileError('line 1: the file is empty');
  const header = headerOf(first.cells, first.line);
  const read = records.map((record) => ({ record, ...contributionIn(record, header, around) }));
  const faults = read.flatMap(({ record, found }) =>
    found.map(({ column, reason }) => ({
      line: record.line,
      column: column === null ? null : (header.names[column] ?? column),
      reason,
    })),
  );
  const { once, twice } = distinct(
    read.flatMap(({ contribution }) => contribution ?? []),
    header,
  );
  return {
    contributions: once,
    faults: [...faults, ...twice].toSorted((one, other) => one.line - other.line),
    header,
    encoding,
  };
}

/** As Excel is told ("sep=;"), or the one that gives the most known names in the first line. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const told = /^"?sep=(.)"?/i.exec(line)?.[1];
  if (told !== undefined) return told;
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, known: knownNames(line.split(delimiter)) }));
  return counted.toSorted((one, other) => other.known - one.known)[0]?.delimiter ?? ',';
}

/** The first line that tells Excel the delimiter, which stands in it as one. */
function isSeparator([first = '', ...others]: readonly string[]): boolean {
  return /^sep=.?$/i.test(first) && others.every((cell) => cell === '');
}

function contributionIn(
  { line, cells }: CsvRecord,
  { columns, names, language }: CsvHeader,
  around: CsvSurroundings,
): { contribution?: CsvContribution; found: Found[] } {
  // Excel leaves out blank cells at the end of a line, or adds some.
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    return { found: [{ column: null, reason: `${cells.length} cells, where the first line has ${columns.length}` }] };
  const said: Cells = Object.fromEntries(
    columns.flatMap((column, index) => (column === null ? [] : [[column, cells[index] ?? '']])),
  );
  const externalId = tidy(said.id);
  const { receivedAt, found: unread } = readCells(said, around);
  const { given, found } = inputOf(said, { ...around, language, codes: codesMeant(names.place) });
  const all = [...idFaults(externalId), ...unread, ...found];
  return all.length > 0 || externalId === null
    ? { found: all }
    : { contribution: { line, externalId, given, receivedAt }, found: [] };
}

function idFaults(id: string | null): Found[] {
  if (id === null)
    return [{ column: 'id', reason: 'it is missing: without it, a second import would write the line again' }];
  return id.length > MAX_ID_LENGTH ? [{ column: 'id', reason: `it is longer than ${MAX_ID_LENGTH} characters` }] : [];
}

function readCells({ receivedAt: cell }: Cells, { now }: CsvSurroundings): { receivedAt: Date | null; found: Found[] } {
  if (tidy(cell) === null) return { receivedAt: null, found: [] };
  const receivedAt = momentIn(cell ?? '');
  if (receivedAt === undefined)
    return {
      receivedAt: null,
      found: [{ column: 'receivedAt', reason: `"${cell}" is not a date such as 2026-11-23 or 23/11/2026 09:30` }],
    };
  return {
    receivedAt,
    found: receivedAt > now ? [{ column: 'receivedAt', reason: `"${cell}" is in the future` }] : [],
  };
}

/** What the same words would be, submitted; its faults by the rules of a submission. */
function inputOf(
  said: Cells,
  { world, places, language, codes }: CsvSurroundings & { language: 'fr' | 'en'; codes: CodesMeant },
): { given: SubmitContributionInput; found: Found[] } {
  const [kind, role, mayBeNamed] = [
    kindIn(said.kind ?? ''),
    tidy(said.role) === null ? null : roleIn(said.role ?? ''),
    tidy(said.mayBeNamed) === null ? false : yesIn(said.mayBeNamed ?? ''),
  ];
  const place = tidy(said.place) === null ? null : places.find(said.place ?? '', codes);
  const given: SubmitContributionInput = {
    kind: kind ?? 'OTHER',
    title: said.title ?? '',
    body: said.body ?? '',
    usefulWhen: tidy(said.usefulWhen) === null ? null : (said.usefulWhen ?? null),
    placeCode: place !== null && 'code' in place ? place.code : null,
    link: tidy(said.link),
    contributorRole: role ?? null,
    contributorName: tidy(said.name),
    contributorEmail: tidy(said.email),
    mayBeNamed: mayBeNamed ?? false,
    // Given where the contribution was first sent.
    consentToTerms: true,
  };
  const unread: Found[] = [
    ...(kind === undefined ? [unknownWord('kind', said.kind, language)] : []),
    ...(role === undefined ? [unknownWord('role', said.role, language)] : []),
    ...(mayBeNamed === undefined ? [unknownWord('mayBeNamed', said.mayBeNamed, language)] : []),
    ...(place !== null && 'fault' in place ? [{ column: 'place' as const, reason: place.fault }] : []),
  ];
  const told = faultsOf(given, world).flatMap((fault) =>
    fault === undefined ? [] : [{ column: columnOf(fault.field), reason: fault.message.en }],
  );
  return {
    given,
    found: [...unread, ...told.filter(({ column }) => !unread.some((other) => other.column === column))],
  };
}

function unknownWord(column: keyof (typeof WORDS)['fr'], cell: string | undefined, language: 'fr' | 'en'): Found {
  return { column, reason: `"${cell ?? ''}" is none of ${WORDS[language][column]}` };
}

function columnOf([field = ''] = [] as readonly string[]): CsvColumn {
  return COLUMN_OF[field] ?? (field as CsvColumn);
}

function distinct(
  contributions: readonly CsvContribution[],
  { names }: CsvHeader,
): { once: CsvContribution[]; twice: CsvFault[] } {
  const first = new Map<string, CsvContribution>();
  for (const contribution of contributions)
    if (!first.has(contribution.externalId)) first.set(contribution.externalId, contribution);
  const twice = contributions.filter((contribution) => first.get(contribution.externalId) !== contribution);
  return {
    once: [...first.values()],
    twice: twice.map(({ line, externalId }) => ({
      line,
      column: names.id ?? 'id',
      reason: `"${externalId}" was already on line ${first.get(externalId)?.line}`,
    })),
  };
}
