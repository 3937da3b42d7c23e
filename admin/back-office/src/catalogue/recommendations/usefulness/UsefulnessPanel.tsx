import { Box, Typography } from '@mui/material';
import { useIntlLocale } from '../../../client/useIntlLocale';
import { Section } from '../../../common/Section';
import { useOwnWords } from '../../../targeting/words/useOwnWords';
import type { RecommendationRecord } from '../record/content';
import { EstimateBar } from './EstimateBar';
import { usefulness as en } from './words/en';
import { usefulness as fr } from './words/fr';

const ANSWERS = ['people', 'useful', 'notUseful'] as const;

interface UsefulnessPanelProps {
  usefulness: NonNullable<RecommendationRecord['usefulness']>;
}

/** What the ranking knows of how useful it is, and from how many answers. */
export function UsefulnessPanel({ usefulness }: UsefulnessPanelProps) {
  const locale = useIntlLocale();
  const { words, fill } = useOwnWords({ fr, en });
  const { expected, estimate, low, high, moves } = usefulness;
  const moved = moves.toLocaleString(locale, { signDisplay: 'exceptZero' });
  return (
    <Section title={words.title}>
      {estimate === null || low === null || high === null ? (
        <Typography>{words.tooFew}</Typography>
      ) : (
        <>
          <Typography>{fill(words.estimate, { estimate })}</Typography>
          <EstimateBar {...{ expected, estimate, low, high }} />
          <Typography>{fill(words.between, { low, high })}</Typography>
        </>
      )}
      <Typography>{fill(words.expected, { expected })}</Typography>
      <Box component="ul" sx={{ my: 1, pl: 3 }}>
        {ANSWERS.map((answer) => (
          <li key={answer}>{fill(words[answer], { count: usefulness[answer] })}</li>
        ))}
      </Box>
      <Typography>{moves === 0 ? words.movesNot : fill(words.moves, { moves: moved })}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {words.help}
      </Typography>
    </Section>
  );
}
