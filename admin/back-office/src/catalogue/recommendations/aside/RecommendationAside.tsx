import { History } from '../../../accounts/audit/History';
import type { RecommendationRecord } from '../record/content';
import { Checklist } from './Checklist';
import { OriginalWords } from './OriginalWords';
import { Revisions } from './Revisions';
import { Workflow } from './Workflow';

interface RecommendationAsideProps {
  recommendation: RecommendationRecord;
  isDirty: boolean;
}

/** Beside the text: the workflow, the original words, the revisions and the history. */
export function RecommendationAside({ recommendation, isDirty }: RecommendationAsideProps) {
  return (
    <>
      <Workflow recommendation={recommendation} isDirty={isDirty} />
      {recommendation.draft && <Checklist items={recommendation.checklist} />}
      <OriginalWords contributions={recommendation.contributions} />
      <Revisions revisions={recommendation.revisions} />
      <History events={recommendation.history} />
    </>
  );
}
