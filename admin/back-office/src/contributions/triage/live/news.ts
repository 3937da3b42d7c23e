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

/** How many changes could add a line, and how many concern one that is shown. */
export function newsOf(changes: Iterable<Change>, shown: Shown): { added: number; changed: number } {
  const news = [...changes].filter((change) => isNews(change, shown));
  const changed = news.filter(({ id }) => shown.rows.some((row) => row.id === id)).length;
  return { added: news.length - changed, changed };
}
