import { Link, useGetList, useTranslate } from 'react-admin';
import { Named } from '../common/Named';
import { titleOf } from '../recommendations/recommendationsProvider';
import type { ContributionRecord } from './contributionsProvider';

/** What became of a decided contribution: its recommendation, or the reason for its refusal. */
export function LinkedRecommendation({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const { recommendation, refusalReason } = contribution;
  return (
    <>
      {recommendation && (
        <Named label={translate('resources.contributions.fields.recommendation')}>
          <Link to={`/recommendations/${recommendation.id}`}>
            {titleOf(recommendation)}
          </Link>
        </Named>
      )}
      {refusalReason && (
        <Named label={translate('resources.contributions.fields.refusalReason')}>
          <ReasonLabel reason={refusalReason} />
        </Named>
      )}
    </>
  );
}

function ReasonLabel({ reason }: { reason: string }) {
  const { data = [] } = useGetList('refusalReasons', { pagination: { page: 1, perPage: 100 } });
  return <>{data.find(({ id }) => id === reason)?.['label'] ?? reason}</>;
}
