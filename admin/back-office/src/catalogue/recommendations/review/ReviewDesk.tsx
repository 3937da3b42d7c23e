import { Alert, Box, Typography } from '@mui/material';
import type { Ref } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../../../common/Section';
import { useAnswer } from '../../../common/useAnswer';
import { ComparedFields } from '../comparison/ComparedFields';
import type { comparisonActions } from '../comparison/comparisonProvider';
import { CommentHere } from '../comments/CommentHere';
import { ContentView } from '../reading/ContentView';
import type { RecommendationRecord } from '../record/content';
import { useDeskWords } from '../words/useDeskWords';

interface ReviewDeskProps {
  recommendation: RecommendationRecord;
  /** Where whom it is for is written, with the people gained and lost. */
  targetRef: Ref<HTMLDivElement>;
}

/** What a reviewer reads first: what changes in the text, in the rule and in the people reached. */
export function ReviewDesk({ recommendation, targetRef }: ReviewDeskProps) {
  const { draft } = recommendation;
  const before = comparedWith(recommendation);
  const word = useDeskWords();
  if (!draft) return null;
  return (
    <>
      {before === undefined ? (
        <>
          <Alert severity="info" sx={{ mb: 2 }}>
            {word('reviewFirst')}
          </Alert>
          <ContentView content={draft.content} />
        </>
      ) : (
        <Changes key={recommendation.version} id={recommendation.id} from={before} to={draft.number} />
      )}
      <Box ref={targetRef} sx={{ mb: 2 }} />
    </>
  );
}

/** What is online, else the version before. */
function comparedWith({ draft, published, revisions }: RecommendationRecord): number | undefined {
  if (published) return published.number;
  const earlier = revisions.map(({ number }) => number).filter((number) => number < (draft?.number ?? 0));
  return earlier.length === 0 ? undefined : Math.max(...earlier);
}

interface Pair {
  id: string;
  from: number;
  to: number;
}

const compare = (api: typeof comparisonActions, { id, from, to }: Pair) => api.compareRevisions(id, [from, to]);

const commentHere = (field: string) => <CommentHere field={field} />;

function Changes(pair: Pair) {
  const translate = useTranslate();
  const word = useDeskWords();
  const { answer, refusal } = useAnswer(pair, compare);
  return (
    <Section title={word('reviewTitle')}>
      <Typography color="text.secondary" gutterBottom>
        {word('reviewAgainst', { from: pair.from, to: pair.to })}
      </Typography>
      <Box aria-live="polite">
        {refusal && <Alert severity="error">{translate(refusal, { _: refusal })}</Alert>}
        {answer?.changes.length === 0 && <Typography>{word('reviewSame')}</Typography>}
      </Box>
      {answer && <ComparedFields {...answer} after={commentHere} />}
    </Section>
  );
}
