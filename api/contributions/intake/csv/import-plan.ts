import type { ContributionRow } from '../../contribution.entity';
import type { CsvColumn, CsvHeader } from './columns';
import type { Language } from '../../../platform/language';
import type { CsvContributions, CsvFault } from './contribution';
import type { CsvContribution } from './line';

export interface ContributionsPlan {
  /** Every sound line, in the order of the file: new, unchanged or different. */
  read: readonly CsvContribution[];
  added: CsvContribution[];
  /** New lines that whoever imports leaves out. */
  leftOut: readonly CsvContribution[];
  unchanged: number;
  /** Imported before, and said otherwise in the file: left as they are. */
  different: { line: number; externalId: string; columns: string[] }[];
  faults: CsvFault[];
  /** Columns of the file that mean nothing here. */
  notRead: string[];
  encoding: CsvContributions['encoding'];
  /** That of the faults. */
  language: Language;
}

export type Imported = Pick<
  ContributionRow,
  | 'externalId'
  | 'kind'
  | 'title'
  | 'body'
  | 'usefulWhen'
  | 'placeCode'
  | 'link'
  | 'contributorRole'
  | 'contributorName'
  | 'contributorEmail'
  | 'mayBeNamed'
  | 'receivedAt'
>;

const INPUT_OF = {
  kind: 'kind',
  title: 'title',
  body: 'body',
  usefulWhen: 'usefulWhen',
  place: 'placeCode',
  postalCode: 'placeCode',
  link: 'link',
  role: 'contributorRole',
  name: 'contributorName',
  email: 'contributorEmail',
  mayBeNamed: 'mayBeNamed',
} as const satisfies Partial<Record<CsvColumn, keyof Imported & keyof CsvContribution['given']>>;

/** `stored`: those of the file that were imported before. */
export function planImport(
  { contributions, faults, header, encoding, language }: CsvContributions,
  stored: readonly Imported[],
): ContributionsPlan {
  const known = new Map(stored.map((row) => [row.externalId, row]));
  const compared = contributions.flatMap((contribution) => {
    const row = known.get(contribution.externalId);
    return row === undefined
      ? []
      : [
          {
            line: contribution.line,
            externalId: contribution.externalId,
            columns: differences(contribution, row, header),
          },
        ];
  });
  return {
    read: contributions,
    added: contributions.filter(({ externalId }) => !known.has(externalId)),
    leftOut: [],
    unchanged: compared.filter(({ columns }) => columns.length === 0).length,
    different: compared.filter(({ columns }) => columns.length > 0),
    faults,
    notRead: header.notRead,
    encoding,
    language,
  };
}

/** Without the new lines of these numbers. */
export function leavingOut(plan: ContributionsPlan, lines: ReadonlySet<number>): ContributionsPlan {
  const isLeftOut = ({ line }: CsvContribution): boolean => lines.has(line);
  return {
    ...plan,
    added: plan.added.filter((contribution) => !isLeftOut(contribution)),
    leftOut: plan.added.filter(isLeftOut),
  };
}

/** The columns of the file, as it names them, that say otherwise. */
function differences({ given, receivedAt }: CsvContribution, row: Imported, { names }: CsvHeader): string[] {
  const inputs = Object.entries(INPUT_OF) as [keyof typeof INPUT_OF, (typeof INPUT_OF)[keyof typeof INPUT_OF]][];
  const changed = inputs
    .filter(([column, field]) => names[column] !== undefined && given[field] !== row[field])
    .map(([column]) => names[column] ?? column);
  const isMoved = receivedAt !== null && minuteOf(receivedAt) !== minuteOf(row.receivedAt);
  return [...changed, ...(isMoved ? [names.receivedAt ?? 'receivedAt'] : [])];
}

/** The seconds of a date without a time zone were once not kept. */
function minuteOf(moment: Date): number {
  return Math.floor(moment.getTime() / 60_000);
}
