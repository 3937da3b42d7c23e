import { Link, useGetList, useTranslate } from 'react-admin';
import { Named } from '../../../common/Named';
import { titleOf } from '../../../catalogue/recommendations/record/recommendationsProvider';
import type { ContributionRecord } from '../../record/contributionsProvider';

/** What became of a decided contribution: its recommendation, the reason for its refusal, or what it repeats. */
export function LinkedRecommendation({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const { recommendation, refusalReason, duplicateOf, duplicateOfRecommendation } = contribution;
  return (
    <>
      {recommendation && (
        <Named label={translate('resources.contributions.fields.recommendation')}>
          <Link to={`/recommendations/${recommendation.id}`}>{titleOf(recommendation)}</Link>
        </Named>
      )}
      {(duplicateOf ?? duplicateOfRecommendation) && (
        <Named label={translate('resources.contributions.fields.duplicateOf')}>
          {duplicateOf && <Link to={`/contributions/${duplicateOf.id}/show`}>{duplicateOf.title}</Link>}
          {duplicateOfRecommendation && (
            <Link to={`/recommendations/${duplicateOfRecommendation.id}`}>{titleOf(duplicateOfRecommendation)}</Link>
          )}
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
