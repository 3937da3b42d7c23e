import { SimpleList, useTranslate } from 'react-admin';
import { StatusChip } from '../common/StatusChip';
import { When } from '../common/When';
import type { ContributionSummaryFragment } from '../generated/graphql';

/** The queue on a small screen. */
export function ContributionCards() {
  const translate = useTranslate();
  return (
    <SimpleList<ContributionSummaryFragment>
      rowClick="show"
      primaryText={({ title }) => title}
      secondaryText={({ kind, place, claimedBy, receivedAt }) => (
        <>
          {translate(`enums.contributionKind.${kind}`)}, {place?.label ?? translate('app.everywhere')},{' '}
          <When at={receivedAt} />
          {claimedBy && <> – {translate('resources.contributions.claimed', { name: claimedBy.name })}</>}
        </>
      )}
      tertiaryText={({ status }) => <StatusChip kind="contributionStatus" value={status} />}
    />
  );
}
