import { useGetList, useTranslate } from 'react-admin';
import { LabeledValue } from '../../../common/LabeledValue';
import { ContributionLink } from '../../../links/ContributionLink';
import { RecommendationLink } from '../../../links/RecommendationLink';
import type { ContributionRecord } from '../../record/contributionsProvider';
import { useReasonText } from '../refusal-reasons/useReasonText';
import type { Reason } from './useReasons';

/** The outcome of a decision: the recommendation, the reason for the refusal, or the original of a duplicate. */
export function LinkedRecommendation({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const { recommendation, refusalReason, duplicateOf, duplicateOfRecommendation } = contribution;
  return (
    <>
      {recommendation && (
        <LabeledValue label={translate('resources.contributions.fields.recommendation')}>
          <RecommendationLink recommendation={recommendation} />
        </LabeledValue>
      )}
      {(duplicateOf ?? duplicateOfRecommendation) && (
        <LabeledValue label={translate('resources.contributions.fields.duplicateOf')}>
          {duplicateOf && <ContributionLink id={duplicateOf.id}>{duplicateOf.title}</ContributionLink>}
          {duplicateOfRecommendation && <RecommendationLink recommendation={duplicateOfRecommendation} />}
        </LabeledValue>
      )}
      {refusalReason && (
        <LabeledValue label={translate('resources.contributions.fields.refusalReason')}>
          <ReasonLabel reason={refusalReason} />
        </LabeledValue>
      )}
    </>
  );
}

function ReasonLabel({ reason }: { reason: string }) {
  const { labelOf } = useReasonText();
  const { data = [] } = useGetList<Reason>('refusalReasons', { pagination: { page: 1, perPage: 100 } });
  const found = data.find(({ id }) => id === reason);
  if (!found) return <>{reason}</>;
  const { text, lang } = labelOf(found);
  return <span lang={lang}>{text}</span>;
}
