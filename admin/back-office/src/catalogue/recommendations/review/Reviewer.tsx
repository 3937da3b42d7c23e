import { Box } from '@mui/material';
import { type ReactNode, useRef } from 'react';
import { sendKey } from '../../../keys/sendKey';
import { useKeys } from '../../../keys/useKeys';
import type { RecommendationRecord } from '../record/content';
import { ReviewForm } from './ReviewForm';
import { useReview } from './useReview';

interface ReviewerProps {
  recommendation: RecommendationRecord;
  isDirty: boolean;
  /** What is read before the decision. */
  compared: ReactNode;
  /** The text, in which the key of the decision does nothing. */
  children: ReactNode;
}

/** Ctrl-Enter decides as long as one compares, in a field too: the button that it presses bears the key. */
export function Reviewer({ recommendation, isDirty, compared, children }: ReviewerProps) {
  const messageRef = useRef<HTMLTextAreaElement>(null);
  const review = useReview(recommendation, { isDirty, messageRef });
  const decide = () => review.take(review.likely);
  const decides = sendKey(decide);
  useKeys('resources.recommendations.workflow', [
    {
      key: 'mod+Enter',
      label: `resources.recommendations.actions.${review.likely}`,
      run: decide,
      isOff: !compared || review.isBlocked,
    },
  ]);
  return (
    <>
      <Box {...decides}>{compared}</Box>
      {children}
      <Box {...decides}>
        <ReviewForm {...{ review, recommendation, messageRef }} />
      </Box>
    </>
  );
}
