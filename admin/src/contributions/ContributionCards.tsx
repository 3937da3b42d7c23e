import { SimpleList, useTranslate } from 'react-admin';
import { StatusChip } from '../common/StatusChip';
import { When } from '../common/When';
import type { ContributionSummaryFragment } from '../generated/graphql';

type Row = ContributionSummaryFragment;

/** react-admin fades this text under a contrast of 4.5. */
const readable = { '& .RaSimpleList-tertiary': { opacity: 1 } };

/** The queue on a small screen. */
export function ContributionCards() {
  return (
    <SimpleList<Row>
      rowClick="show"
      primaryText={({ title }) => title}
      secondaryText={aboutIt}
      tertiaryText={statusOf}
      sx={readable}
    />
  );
}

const aboutIt = (contribution: Row) => <About contribution={contribution} />;

const statusOf = ({ status }: Row) => <StatusChip kind="contributionStatus" value={status} />;

function About({ contribution }: { contribution: Row }) {
  const translate = useTranslate();
  const { kind, place, claimedBy, receivedAt } = contribution;
  return (
    <>
      {translate(`enums.contributionKind.${kind}`)}, {place?.label ?? translate('app.everywhere')}, <When at={receivedAt} />
      {claimedBy && <> – {translate('resources.contributions.claimed', { name: claimedBy.name })}</>}
    </>
  );
}
