import type { ContributionChangedSubscription, ContributionSummaryFragment } from '../../../generated/graphql';

export type Change = ContributionChangedSubscription['contributionChanged'];

type Row = Pick<ContributionSummaryFragment, 'id' | 'version' | 'claimedBy'>;

interface Shown {
  rows: readonly Row[];
  /** The statuses that are asked for; without them all are. */
  status?: readonly string[] | undefined;
}

/** Whether a change would alter what the queue shows: a line of it, or one that might come in. */
export function isNews(change: Change, { rows, status }: Shown): boolean {
  const row = rows.find(({ id }) => id === change.id);
  if (row)
    return (
      change.version > row.version ||
      (change.version === row.version && (row.claimedBy?.id ?? null) !== (change.claimedBy?.id ?? null))
    );
  return status === undefined || status.length === 0 || status.includes(change.status);
}
