import { Button, Stack, TextField, Typography } from '@mui/material';
import type { RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../../../common/Section';
import { KeyHint } from '../../../keys/KeyHint';
import { CommentInputs } from '../comments/CommentInputs';
import type { RecommendationRecord } from '../record/content';
import { useDeskWords } from '../words/useDeskWords';
import type { Review, ReviewStep } from './useReview';

interface ReviewFormProps {
  review: Review;
  recommendation: RecommendationRecord;
  messageRef: RefObject<HTMLTextAreaElement | null>;
}

const STEPS: readonly ReviewStep[] = ['APPROVE', 'REQUEST_CHANGES'];

/** Below what was read: a word to the team, and one of two decisions, the likely one first. */
export function ReviewForm({ review, recommendation, messageRef }: ReviewFormProps) {
  const translate = useTranslate();
  const word = useDeskWords();
  const { message, setMessage, comments, likely, isBlocked, isWordMissing, take, dialog } = review;
  const steps = STEPS.toSorted((one, other) => Number(other === likely) - Number(one === likely));
  return (
    <Section title={word('decision')}>
      <CommentInputs kind={recommendation.kind} />
      {comments > 0 && <Typography gutterBottom>{word('commentsGo', { smart_count: comments })}</Typography>}
      <TextField
        id="review-words"
        label={word('message')}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
        error={isWordMissing}
        helperText={word(isWordMissing ? 'sayWhat' : 'decisionHelp')}
        inputRef={messageRef}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      {isBlocked && <Typography gutterBottom>{word('reviewUnsaved')}</Typography>}
      <Stack direction="row" spacing={1} useFlexGap flexWrap="wrap" sx={{ mt: 1 }}>
        {steps.map((step) => (
          <Button
            key={step}
            variant={step === likely ? 'contained' : 'outlined'}
            disabled={review.isRunning || isBlocked}
            onClick={() => take(step)}
          >
            {translate(`resources.recommendations.actions.${step}`)}
            {step === likely && <KeyHint of="mod+Enter" />}
          </Button>
        ))}
      </Stack>
      {dialog}
    </Section>
  );
}
