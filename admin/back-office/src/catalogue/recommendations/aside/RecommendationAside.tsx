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

/** What stands beside the text: its next steps, where it comes from, its past. */
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
