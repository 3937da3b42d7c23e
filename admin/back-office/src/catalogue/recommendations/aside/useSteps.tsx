import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { Refusal } from '../../../client/errors';
import { useRefusals } from '../../../common/useRefusals';
import type { RecommendationAction } from '../../../generated/graphql';
import { LackingDialog } from '../checklist/LackingDialog';
import { commentsToSend, useReviewing } from '../comments/Reviewing';
import type { RecommendationRecord } from '../record/content';
import { type MoveDetails, useMove } from './useMove';

/** The steps of a reviewer, with which comments on fields go. */
export const REVIEWS: readonly RecommendationAction[] = ['APPROVE', 'REQUEST_CHANGES'];

const lacksSomething = (error: unknown): boolean =>
  error instanceof Refusal && error.userErrors.some(({ code }) => code === 'CHECKLIST');

/** Takes steps of the workflow: asks first where something is to be said, and shows what a refused step lacks. */
export function useSteps(recommendation: RecommendationRecord) {
  const refresh = useRefresh();
  const { onError, dialog } = useRefusals();
  const [asked, ask] = useState<RecommendationAction | null>(null);
  const { written, setWritten } = useReviewing();
  const [isLacking, setLacking] = useState(false);
  const close = () => ask(null);
  const done = () => {
    close();
    setWritten([]);
  };
  const refused = (error: unknown) => {
    if (!lacksSomething(error)) return onError(error);
    close();
    setLacking(true);
    refresh();
  };
  // What was asked stays until the server has answered, so that a failure loses no message.
  const { move, isRunning } = useMove(recommendation, { onError: refused, onDone: done });
  const commentsOf = (action: RecommendationAction) => (REVIEWS.includes(action) ? commentsToSend(written) : []);
  const take = (action: RecommendationAction, details: MoveDetails = {}) =>
    void move(action, { ...details, comments: commentsOf(action) });
  const dialogs = (
    <>
      {isLacking && <LackingDialog items={recommendation.checklist} onClose={() => setLacking(false)} />}
      {dialog}
    </>
  );
  return { asked, ask, close, take, commentsOf, isRunning, dialogs };
}
