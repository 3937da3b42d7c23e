import type { ReactNode } from 'react';
import { History } from '../../../accounts/audit/History';
import { WhyNotPersona } from '../../personas/why-not/WhyNotPersona';
import { FeedbackPanel } from '../../reviews/FeedbackPanel';
import { ReviewPanel } from '../../reviews/ReviewPanel';
import { FileSection } from '../files/FileSection';
import type { RecommendationRecord } from '../record/content';
import { CommentsPanel } from '../comments/CommentsPanel';
import { UsefulnessPanel } from '../usefulness/UsefulnessPanel';
import { DraftPersonas } from './DraftPersonas';
import { LinkStates } from './LinkStates';
import { OriginalWords } from './OriginalWords';
import { Revisions } from './Revisions';
import { Workflow } from './Workflow';

interface RecommendationAsideProps {
  recommendation: RecommendationRecord;
  isDirty: boolean;
  isReview: boolean;
  /** Below the workflow: whom it is for. */
  target: ReactNode;
  checklist: ReactNode;
}

/** Beside the text: the workflow, what reviewers said, the original words, the reviews, what people answer and say, the revisions and the history. */
export function RecommendationAside({
  recommendation,
  isDirty,
  isReview,
  target,
  checklist,
}: RecommendationAsideProps) {
  return (
    <>
      <Workflow recommendation={recommendation} isDirty={isDirty} isReview={isReview} />
      {target}
      <CommentsPanel />
      {checklist}
      {recommendation.draft && <DraftPersonas failures={recommendation.personaFailures} />}
      {recommendation.published && <WhyNotPersona recommendation={recommendation.id} />}
      <LinkStates links={recommendation.links} hiddenSince={recommendation.hiddenSince} />
      <OriginalWords contributions={recommendation.contributions} />
      <ReviewPanel recommendation={recommendation} isDirty={isDirty} />
      {recommendation.usefulness && <UsefulnessPanel usefulness={recommendation.usefulness} />}
      {recommendation.published && <FeedbackPanel feedback={recommendation.feedback} />}
      <Revisions recommendation={recommendation} isDirty={isDirty} />
      <FileSection recommendation={recommendation} isDirty={isDirty} />
      <History events={recommendation.history} />
    </>
  );
}
