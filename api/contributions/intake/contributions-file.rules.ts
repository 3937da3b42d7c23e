import type { Refusal } from '../../platform/user-errors';
import type { ContributionsPlan } from './csv/import-plan';
import type { SimilarItem } from '../similar/similar.graphql';
import type { LikeLine } from './file-likeness.rules';
import type { CsvContribution } from './csv/line';
import { fileTooLarge, notAFile, tooManyLines } from './contributions-file.errors';

/** What a request can carry, and what somebody can look through; the command line takes more. */
export const MAX_FILE_BYTES = 700_000;
export const MAX_FILE_LINES = 2000;

export type LineOutcome = 'NEW' | 'SAME' | 'DIFFERENT' | 'REFUSED' | 'LEFT_OUT';

/** What becomes of one line of a file. */
export interface FileLine {
  line: number;
  outcome: LineOutcome;
  contribution: CsvContribution | null;
  faults: { column: string | null; reason: string }[];
  /** The columns that say otherwise than what is there. */
  differences: string[];
  /** Whether something else has the title: here already, or on an earlier line. */
  isTitleKnown: boolean;
  /** What is here and says the same, most like it; and the earlier line that does. */
  similar: SimilarItem | null;
  similarLine: LikeLine | null;
}

interface Known {
  /** Titles that are here already, as titleKey writes them. */
  taken: ReadonlySet<string>;
  alike: { items: ReadonlyMap<number, SimilarItem>; lines: ReadonlyMap<number, LikeLine> };
}

/** The bytes, or why they are none. `parts`: of one text in Base64. */
export function bytesOf(parts: readonly string[]): Buffer | Refusal {
  const base64 = parts.join('');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > MAX_FILE_BYTES) return fileTooLarge(MAX_FILE_BYTES);
  return bytes.toString('base64') === base64 ? bytes : notAFile;
}

export function linesFault(plan: ContributionsPlan): Refusal | undefined {
  const lines = plan.read.length + linesWithFaults(plan).size;
  return lines > MAX_FILE_LINES ? tooManyLines(lines, MAX_FILE_LINES) : undefined;
}

/** Every line, in the order of the file. */
export function linesOf(plan: ContributionsPlan, { taken, alike }: Known): FileLine[] {
  const different = new Map(plan.different.map(({ line, columns }) => [line, columns]));
  const [added, leftOut] = [new Set(plan.added), new Set(plan.leftOut)];
  const seen = new Set<string>();
  const read = plan.read.map((contribution): FileLine => {
    const title = titleKey(contribution.given.title);
    const isNew = added.has(contribution);
    const isTitleKnown = isNew && (taken.has(title) || seen.has(title));
    seen.add(title);
    const { line } = contribution;
    const known = different.has(line) ? 'DIFFERENT' : 'SAME';
    const notBrought = leftOut.has(contribution) ? 'LEFT_OUT' : known;
    return {
      ...{ line, outcome: isNew ? 'NEW' : notBrought, contribution, faults: [], isTitleKnown },
      differences: different.get(line) ?? [],
      similar: alike.items.get(line) ?? null,
      similarLine: alike.lines.get(line) ?? null,
    };
  });
  const refused = [...linesWithFaults(plan)].map(([line, faults]): FileLine => ({
    ...{ line, outcome: 'REFUSED', contribution: null, faults, differences: [], isTitleKnown: false },
    ...{ similar: null, similarLine: null },
  }));
  return [...read, ...refused].toSorted((one, other) => one.line - other.line);
}

/** As titles are compared: without capitals, and without blanks around. */
export function titleKey(title: string): string {
  return title.trim().toLowerCase();
}

function linesWithFaults({ faults }: ContributionsPlan): ReadonlyMap<number, FileLine['faults']> {
  return Map.groupBy(faults, ({ line }) => line);
}
