import { Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { ProviderWith } from '../../client/resource';
import { useDateFormat } from '../../common/FormattedDate';
import { Section } from '../../common/Section';
import { useAction } from '../../common/useAction';
import { useRefusals } from '../../common/useRefusals';
import type { ReviewFieldsFragment } from '../../generated/graphql';
import { PlanForm } from './PlanForm';
import type { reviewActions } from './reviewsProvider';

interface ReviewPanelProps {
  recommendation: ReviewFieldsFragment & { version: number };
  /** Another version would make what is being written a conflict. */
  isDirty: boolean;
}

/** When a recommendation is to be looked at again, and by whom. */
export function ReviewPanel({ recommendation, isDirty }: ReviewPanelProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`reviews.${key}`, values);
  const { id, version, canPlanReview, reviewDueAt } = recommendation;
  const api = useDataProvider<ProviderWith<typeof reviewActions>>();
  const notify = useNotify();
  const refresh = useRefresh();
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  const [message, setMessage] = useState('');
  const [isPlanning, setPlanning] = useState(false);
  const act = (action: () => Promise<void>, told: string) =>
    void run(async () => {
      await action();
      setMessage('');
      setPlanning(false);
      notify(`reviews.${told}`, { type: 'success' });
      refresh();
    });
  const isBlocked = isRunning || isDirty;
  const stillRight = () =>
    act(() => api.reviewRecommendation({ id, expectedVersion: version, message: message.trim() || null }), 'reviewed');
  return (
    <Section title={word('title')}>
      <ReviewState recommendation={recommendation} />
      {canPlanReview && isDirty && <Typography gutterBottom>{word('saveFirst')}</Typography>}
      <Stack spacing={1} sx={{ mt: 1 }}>
        {canPlanReview && reviewDueAt !== null && (
          <>
            <TextField
              id="review-message"
              label={word('message')}
              value={message}
              onChange={(event) => setMessage(event.target.value)}
              multiline
              fullWidth
            />
            <Button variant="outlined" disabled={isBlocked} onClick={stillRight}>
              {word('stillRight')}
            </Button>
          </>
        )}
        {canPlanReview && !isPlanning && (
          <Button disabled={isBlocked} onClick={() => setPlanning(true)}>
            {word('plan')}
          </Button>
        )}
        {canPlanReview && isPlanning && (
          <PlanForm
            recommendation={recommendation}
            isBlocked={isBlocked}
            onSave={(plan) => act(() => api.saveReviewPlan({ id, expectedVersion: version, ...plan }), 'saved')}
          />
        )}
      </Stack>
      {dialog}
    </Section>
  );
}

function ReviewState({ recommendation }: { recommendation: ReviewFieldsFragment }) {
  const translate = useTranslate();
  const write = useDateFormat();
  const word = (key: string, values = {}) => translate(`reviews.${key}`, values);
  const { reviewDueAt, reviewedAt, isReviewOverdue, reviewEveryDays, reviewOwner } = recommendation;
  if (reviewDueAt === null) return <Typography>{word('notOnline')}</Typography>;
  return (
    <>
      <Typography sx={{ fontWeight: isReviewOverdue ? 'bold' : 'normal' }}>
        {word(isReviewOverdue ? 'overdue' : 'dueOn', { date: write(reviewDueAt) })}
      </Typography>
      <Typography>{word('every', { smart_count: reviewEveryDays })}</Typography>
      <Typography>{reviewOwner ? word('owner', { name: reviewOwner.name }) : word('nobody')}</Typography>
      {reviewedAt !== null && <Typography>{word('reviewedAt', { date: write(reviewedAt) })}</Typography>}
    </>
  );
}
