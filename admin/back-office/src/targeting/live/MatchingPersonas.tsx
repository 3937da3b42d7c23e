import { Box, Typography } from '@mui/material';
import { Link } from 'react-admin';
import { TruthMark } from '../tree/TruthMark';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import type { PersonaTruth } from './liveProvider';

const TRUTHS = ['TRUE', 'UNKNOWN', 'FALSE'] as const;

/** The personas whom the rule reaches, those who would have to be asked, and the others. */
export function MatchingPersonas({ personas }: { personas: readonly PersonaTruth[] }) {
  const { words, fill } = useOwnWords({ fr, en });
  const { live } = words;
  if (personas.length === 0) return <Typography color="text.secondary">{live.noPersona}</Typography>;
  return TRUTHS.map((truth) => {
    const met = personas.filter(({ result }) => result === truth);
    return (
      <Box key={truth} sx={{ mt: 0.5 }}>
        <TruthMark truth={truth} word={fill('%{truth} (%{count})', { truth: live.truths[truth], count: met.length })} />
        {met.length > 0 && (
          <Box component="ul" sx={{ m: 0, pl: 3 }}>
            {met.map(({ persona: { id, name } }) => (
              <li key={id}>
                <Link to={`/personas/${id}`} lang="fr" target="_blank" rel="noopener">
                  {name}
                </Link>
              </li>
            ))}
          </Box>
        )}
      </Box>
    );
  });
}
