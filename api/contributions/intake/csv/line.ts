import { tidy } from '../../../platform/checks';
import type { Language, Sentence } from '../../../platform/language';
import type { World } from '../../../targeting/language';
import type { SubmitContributionInput } from '../../contribution-inputs.graphql';
import { faultsOf } from '../intake.rules';
import type { CsvColumn, CsvHeader } from './columns';
import type { CsvRecord } from './file';
import { futureDate, ID_MISSING, idTooLong, noDate, noneOf, tooManyCells } from './messages';
import { momentIn } from './moments';
import type { PlaceNamesIndex } from './places';
import { KNOWN, kindIn, roleIn, yesIn } from './values';

/** One contribution of a file, sound. */
export interface CsvContribution {
  line: number;
  externalId: string;
  given: SubmitContributionInput;
  /** Null where the file does not say. */
  receivedAt: Date | null;
}

/** A fault of a line, or of one of its cells. */
export interface LineFault {
  column: CsvColumn | null;
  reason: Sentence;
}

export interface CsvSurroundings {
  world: World;
  places: PlaceNamesIndex;
  now: Date;
  /** Of whoever reads the faults; left out: that of the first line of the file. */
  language?: Language | undefined;
}

type Cells = Partial<Record<CsvColumn, string>>;
/** What a cell says; or why it cannot be read. */
type Read<Value> = { value: Value; fault?: LineFault };

const MAX_ID_LENGTH = 200;
/** The inputs of a submission that are named otherwise in a file. */
const COLUMN_OF: Readonly<Record<string, CsvColumn>> = {
  placeCode: 'place',
  contributorName: 'name',
  contributorEmail: 'email',
};

/** The contribution of a line, or its faults. */
export function contributionIn(
  { line, cells }: CsvRecord,
  header: CsvHeader,
  around: CsvSurroundings,
): CsvContribution | LineFault[] {
  if (cells.slice(header.columns.length).some((cell) => cell.trim() !== ''))
    return [{ column: null, reason: tooManyCells(cells.length, header.columns.length) }];
  const said = cellsOf(cells, header);
  const externalId = tidy(said.id);
  const received = receivedIn(said, around.now);
  const { given, faults } = inputOf(said, header, around);
  const all = [...idFaults(externalId), ...faultIn(received), ...faults];
  if (all.length > 0 || externalId === null) return all;
  return { line, externalId, given, receivedAt: received.value };
}

/** Spreadsheets leave out the empty cells at the end of a line. */
function cellsOf(cells: readonly string[], { columns }: CsvHeader): Cells {
  return Object.fromEntries(
    columns.flatMap((column, index) => (column === null ? [] : [[column, cells[index] ?? '']])),
  );
}

function idFaults(id: string | null): LineFault[] {
  if (id === null) return [{ column: 'id', reason: ID_MISSING }];
  return id.length > MAX_ID_LENGTH ? [{ column: 'id', reason: idTooLong(MAX_ID_LENGTH) }] : [];
}

function receivedIn({ receivedAt: cell = '' }: Cells, now: Date): Read<Date | null> {
  if (tidy(cell) === null) return { value: null };
  const value = momentIn(cell);
  if (value === undefined) return { value: null, fault: { column: 'receivedAt', reason: noDate(cell) } };
  return value > now ? { value, fault: { column: 'receivedAt', reason: futureDate(cell) } } : { value };
}

/** What the same words would be, submitted; its faults by the rules of a submission. */
function inputOf(
  said: Cells,
  header: CsvHeader,
  around: CsvSurroundings,
): { given: SubmitContributionInput; faults: LineFault[] } {
  const kind = known('kind', kindIn(said.kind ?? ''), said);
  const role = tidy(said.role) === null ? { value: undefined } : known('role', roleIn(said.role ?? ''), said);
  const named =
    tidy(said.mayBeNamed) === null ? { value: false } : known('mayBeNamed', yesIn(said.mayBeNamed ?? ''), said);
  const place = placeIn(said, header, around.places);
  const given: SubmitContributionInput = {
    kind: kind.value ?? 'OTHER',
    title: said.title ?? '',
    body: said.body ?? '',
    usefulWhen: tidy(said.usefulWhen) === null ? null : (said.usefulWhen ?? null),
    placeCode: place.value,
    link: tidy(said.link),
    contributorRole: role.value ?? null,
    contributorName: tidy(said.name),
    contributorEmail: tidy(said.email),
    mayBeNamed: named.value ?? false,
    // Given where the contribution was first sent.
    consentToTerms: true,
  };
  const unread = [kind, role, named, place].flatMap(faultIn);
  const told = faultsOf(given, around.world).flatMap((fault) =>
    fault === undefined ? [] : [{ column: columnOf(fault.field), reason: fault.message }],
  );
  return {
    given,
    faults: [...unread, ...told.filter(({ column }) => !unread.some((other) => other.column === column))],
  };
}

function known<Value>(column: keyof typeof KNOWN, value: Value | undefined, said: Cells): Read<Value | undefined> {
  return value === undefined
    ? { value, fault: { column, reason: noneOf(said[column] ?? '', KNOWN[column]) } }
    : { value };
}

/** A postal code beside a name tells which place of that name it is. */
function placeIn(said: Cells, { names }: CsvHeader, places: PlaceNamesIndex): Read<string | null> {
  const [place, postalCode] = [tidy(said.place), tidy(said.postalCode)];
  const column = place === null ? 'postalCode' : 'place';
  const meaning = place === null ? 'POSTAL' : /\binsee\b/i.test(names.place ?? '') ? 'INSEE' : undefined;
  if (place === null && postalCode === null) return { value: null };
  const found = places.find(place ?? postalCode ?? '', meaning);
  const both = 'code' in found || place === null || postalCode === null ? found : places.find(`${place} ${postalCode}`);
  if ('code' in both) return { value: both.code };
  return { value: null, fault: { column, reason: 'told' in found ? found.told : both.told } };
}

function faultIn({ fault }: Read<unknown>): LineFault[] {
  return fault === undefined ? [] : [fault];
}

function columnOf([field = '']: readonly string[] = []): CsvColumn {
  return COLUMN_OF[field] ?? (field as CsvColumn);
}
