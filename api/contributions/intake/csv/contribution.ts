import type { Language } from '../../../platform/language';
import type { CsvHeader } from './columns';
import { headerOf, languageOf } from './columns';
import { readLeniently, textOf } from './encoding';
import type { ReadText } from './encoding';
import { firstLineOf, recordsIn } from './file';
import { ContributionsFileError } from './file-error';
import { contributionIn } from './line';
import type { CsvContribution, CsvSurroundings, LineFault } from './line';
import { idTwice } from './messages';

export interface CsvFault {
  line: number;
  /** As the file names it; null for the whole line. */
  column: string | null;
  /** In the language that was asked for, or that of the file. */
  reason: string;
}

export interface CsvContributions {
  contributions: CsvContribution[];
  faults: CsvFault[];
  header: CsvHeader;
  encoding: ReadText['encoding'];
  /** That of the faults. */
  language: Language;
}

/** The fault of a line that has been read. */
type FoundFault = LineFault & { line: number };

/** Throws ContributionsFileError when the file as a whole cannot be read; the fault of a line is that line's only. */
export function readContributions(bytes: Uint8Array, around: CsvSurroundings): CsvContributions {
  try {
    return readFile(bytes, around);
  } catch (error) {
    if (!(error instanceof ContributionsFileError)) throw error;
    throw error.in(around.language ?? languageOf(firstLineOf(readLeniently(bytes))));
  }
}

function readFile(bytes: Uint8Array, around: CsvSurroundings): CsvContributions {
  const { text, encoding } = textOf(bytes);
  const [first, ...records] = recordsIn(text);
  if (first === undefined) throw new ContributionsFileError(1, { fr: 'le fichier est vide', en: 'the file is empty' });
  const header = headerOf(first);
  const language = around.language ?? languageOf(first.cells);
  const read = records.map((record) => ({ line: record.line, found: contributionIn(record, header, around) }));
  const faults = read.flatMap(({ line, found }) =>
    Array.isArray(found) ? found.map((fault) => ({ ...fault, line })) : [],
  );
  const { once, twice } = distinct(read.flatMap(({ found }) => (Array.isArray(found) ? [] : [found])));
  const told = [...faults, ...twice]
    .map(({ line, column, reason }) => ({ line, column: nameOf(column, header), reason: reason[language] }))
    .toSorted((one, other) => one.line - other.line);
  return { contributions: once, faults: told, header, encoding, language };
}

/** As the file names it. */
function nameOf(column: LineFault['column'], { names }: CsvHeader): string | null {
  return column === null ? null : (names[column] ?? column);
}

function distinct(contributions: readonly CsvContribution[]): { once: CsvContribution[]; twice: FoundFault[] } {
  const first = new Map<string, CsvContribution>();
  for (const contribution of contributions)
    if (!first.has(contribution.externalId)) first.set(contribution.externalId, contribution);
  const twice = contributions.filter((contribution) => first.get(contribution.externalId) !== contribution);
  return {
    once: [...first.values()],
    twice: twice.map(({ line, externalId }) => ({
      line,
      column: 'id',
      reason: idTwice(externalId, first.get(externalId)?.line),
    })),
  };
}
