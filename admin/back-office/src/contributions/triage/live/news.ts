import type { ContributionChangedSubscription, ContributionSummaryFragment } from '../../../generated/graphql';

export type Change = ContributionChangedSubscription['contributionChanged'];

type Row = Pick<ContributionSummaryFragment, 'id' | 'version' | 'claimedBy'>;

interface Shown {
  rows: readonly Row[];
  /** The statuses of the filter; none means all. */
  status?: readonly string[] | undefined;
}

/** Whether a change concerns a line of the queue, or could add one. */
export function isNews(change: Change, { rows, status }: Shown): boolean {
  const row = rows.find(({ id }) => id === change.id);
  if (row)
    return (
      change.version > row.version ||
      (change.version === row.version && (row.claimedBy?.id ?? null) !== (change.claimedBy?.id ?? null))
    );
  return status === undefined || status.length === 0 || status.includes(change.status);
}

/** Whether it has just come, and nobody has done anything with it. Others that are not shown may stand on another page. */
const isNew = ({ version, status, claimedBy }: Change): boolean =>
  version === 1 && status === 'RECEIVED' && claimedBy === null;

/** How many contributions have come, and how many changes there are besides. */
export function newsOf(changes: Iterable<Change>, shown: Shown): { added: number; changed: number } {
  const news = [...changes].filter((change) => isNews(change, shown));
  const added = news.filter((change) => isNew(change) && !shown.rows.some(({ id }) => id === change.id)).length;
  return { added, changed: news.length - added };
}
