import { Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../../common/Section';
import { useWroteInIt } from './useWroteInIt';
import type { RecommendationAction } from '../../../generated/graphql';
import type { RecommendationRecord } from '../record/content';
import { CommentInputs } from '../comments/CommentInputs';
import { SetDays } from './SetDays';
import { setsEndOnly } from './setsEndOnly';
import { REVIEWS, useSteps } from './useSteps';
import { WorkflowDialog } from './WorkflowDialog';

interface WorkflowProps {
  recommendation: RecommendationRecord;
  isDirty: boolean;
  /** The steps of the review stand below what is compared. */
  isReview: boolean;
}

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
/** Done elsewhere on the screen. */
const ELSEWHERE: readonly RecommendationAction[] = ['SAVE', 'RESTORE'];

/** The workflow steps that the server allows this viewer, for the saved version. */
export function Workflow({ recommendation, isDirty, isReview }: WorkflowProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.recommendations.${key}`);
  const { asked, ask, close, take, commentsOf, isRunning, dialogs } = useSteps(recommendation);
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
            onClick={() => (ACTIONS_TO_CONFIRM.includes(action) ? ask(action) : take(action))}
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
      {dialogs}
    </Section>
  );
}
