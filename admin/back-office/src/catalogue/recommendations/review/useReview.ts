import { type RefObject, useState } from 'react';
import { useRefusals } from '../../../common/useRefusals';
import { useMove } from '../aside/useMove';
import { commentsToSend, useReviewing } from '../comments/Reviewing';
import type { RecommendationRecord } from '../record/content';

export type ReviewStep = 'APPROVE' | 'REQUEST_CHANGES';

interface Options {
  /** What somebody has changed is not what would be approved. */
  isDirty: boolean;
  messageRef: RefObject<HTMLTextAreaElement | null>;
}

/** What a reviewer has written, and the decision with which it goes: to approve, or once there are words to ask for changes. */
export function useReview(recommendation: RecommendationRecord, { isDirty, messageRef }: Options) {
  const { written, setWritten } = useReviewing();
  const { onError, dialog } = useRefusals();
  const [message, setMessage] = useState('');
  const [isWordMissing, setWordMissing] = useState(false);
  const done = () => {
    setMessage('');
    setWritten([]);
  };
  const { move, isRunning } = useMove(recommendation, { onError, onDone: done });
  const comments = commentsToSend(written);
  const hasWords = message.trim() !== '' || comments.length > 0;
  const likely: ReviewStep = hasWords ? 'REQUEST_CHANGES' : 'APPROVE';
  const take = (step: ReviewStep) => {
    if (isDirty || isRunning) return;
    const isMissing = step === 'REQUEST_CHANGES' && !hasWords;
    setWordMissing(isMissing);
    if (isMissing) return messageRef.current?.focus();
    void move(step, { message: message.trim() || undefined, comments });
  };
  const write = (text: string) => {
    setWordMissing(false);
    setMessage(text);
  };
  return {
    ...{ message, setMessage: write, comments: comments.length, likely, isWordMissing },
    ...{ isBlocked: isDirty, isRunning, take, dialog },
  };
}

export type Review = ReturnType<typeof useReview>;
