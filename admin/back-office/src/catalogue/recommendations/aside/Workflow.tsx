import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import { Refusal } from '../../../client/errors';
import { Section } from '../../../common/Section';
import { useRefusals } from '../../../common/useRefusals';
import { useWroteInIt } from './useWroteInIt';
import type { RecommendationAction } from '../../../generated/graphql';
import type { RecommendationRecord } from '../record/content';
import { CommentInputs } from '../comments/CommentInputs';
import { commentsToSend, useReviewing } from '../comments/Reviewing';
import { LackingDialog } from '../checklist/LackingDialog';
import { SetDays } from './SetDays';
import { setsEndOnly } from './setsEndOnly';
import { type MoveDetails, useMove } from './useMove';
import { WorkflowDialog } from './WorkflowDialog';

interface WorkflowProps {
  recommendation: RecommendationRecord;
  isDirty: boolean;
  /** The steps of the review stand below what is compared. */
  isReview: boolean;
}

const lacksSomething = (error: unknown): boolean =>
  error instanceof Refusal && error.userErrors.some(({ code }) => code === 'CHECKLIST');

const LOOKS: Partial<Record<RecommendationAction, 'contained' | 'outlined' | 'text'>> = {
  SUBMIT_FOR_REVIEW: 'contained',
  APPROVE: 'contained',
  PUBLISH: 'contained',
  SCHEDULE: 'outlined',
  REQUEST_CHANGES: 'outlined',
};

const ACTIONS_TO_CONFIRM: readonly RecommendationAction[] = [
  'REQUEST_CHANGES',
  'BYPASS_REVIEW',
  'SCHEDULE',
  'ARCHIVE',
  'PUBLISH',
];
/** The steps of a reviewer, with which comments on fields go. */
const REVIEWS: readonly RecommendationAction[] = ['APPROVE', 'REQUEST_CHANGES'];
/** Done elsewhere on the screen. */
const ELSEWHERE: readonly RecommendationAction[] = ['SAVE', 'RESTORE'];

/** The workflow steps that the server allows this viewer, for the saved version. */
export function Workflow({ recommendation, isDirty, isReview }: WorkflowProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.recommendations.${key}`);
  const refresh = useRefresh();
  const { onError, dialog } = useRefusals();
  const [asked, setAsked] = useState<RecommendationAction | null>(null);
  const { written, setWritten } = useReviewing();
  const [isLacking, setLacking] = useState(false);
  const close = () => setAsked(null);
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
  const elsewhere = isReview ? [...ELSEWHERE, ...REVIEWS] : ELSEWHERE;
  const steps = recommendation.allowedActions.filter((action) => !elsewhere.includes(action));
  const mayNotApprove = useWroteInIt(recommendation);
  if (steps.length === 0 && !mayNotApprove) return null;
  return (
    <Section title={word('workflow')}>
      {isDirty && <Typography gutterBottom>{word('saveFirst')}</Typography>}
      {mayNotApprove && <Typography gutterBottom>{word('notYourOwn')}</Typography>}
      <SetDays recommendation={recommendation} />
      {steps.some((action) => REVIEWS.includes(action)) && <CommentInputs kind={recommendation.kind} />}
      <Stack spacing={1}>
        {steps.map((action) => (
          <Button
            key={action}
            variant={LOOKS[action] ?? 'text'}
            color={action === 'ARCHIVE' ? 'error' : 'primary'}
            disabled={isRunning || isDirty}
            onClick={() => (ACTIONS_TO_CONFIRM.includes(action) ? setAsked(action) : take(action))}
          >
            {word(action === 'SCHEDULE' && setsEndOnly(recommendation) ? 'schedule.end' : `actions.${action}`)}
          </Button>
        ))}
      </Stack>
      {asked !== null && (
        <WorkflowDialog
          action={asked}
          recommendation={recommendation}
          comments={commentsOf(asked).length}
          isRunning={isRunning}
          onClose={close}
          onConfirm={(details) => take(asked, details)}
        />
      )}
      {isLacking && <LackingDialog items={recommendation.checklist} onClose={() => setLacking(false)} />}
      {dialog}
    </Section>
  );
}
