import { Box, Typography } from '@mui/material';
import { Link } from 'react-admin';
import { useAnswer } from '../../../common/useAnswer';
import type { Truth } from '../../../generated/graphql';
import { countIncomplete } from '../../../targeting/rule/conversion';
import { TruthMark } from '../../../targeting/tree/TruthMark';
import type { Rule } from '../../../../../shared/rule';
import { type DeskWord, useDeskWords } from '../words/useDeskWords';
import { matchingPersonas, type PersonaMatch } from './matches';

const GROUPS: readonly { truth: Truth; name: DeskWord }[] = [
  { truth: 'TRUE', name: 'personasTrue' },
  { truth: 'UNKNOWN', name: 'personasUnknown' },
  { truth: 'FALSE', name: 'personasFalse' },
];

/** Which personas the rule reaches while it is being written. */
export function MatchingPersonas({ rule }: { rule: Rule | null }) {
  const word = useDeskWords();
  const isComplete = rule !== null && countIncomplete(rule) === 0;
  const { answer: personas } = useAnswer(isComplete ? rule : null, matchingPersonas);
  return (
    <Box sx={{ mt: 2 }}>
      <Typography component="h3" variant="subtitle2">
        {word('personas')}
      </Typography>
      <div aria-live="polite">
        {!isComplete && <Typography color="text.secondary">{word('personasWaiting')}</Typography>}
        {isComplete && personas?.length === 0 && <Typography color="text.secondary">{word('noPersona')}</Typography>}
        {isComplete && personas !== null && <Groups personas={personas} />}
      </div>
    </Box>
  );
}

function Groups({ personas }: { personas: readonly PersonaMatch[] }) {
  const word = useDeskWords();
  return GROUPS.map(({ truth, name }) => {
    const those = personas.filter(({ fits }) => fits === truth);
    if (those.length === 0) return null;
    return (
      <Box key={truth} sx={{ mt: 1 }}>
        <TruthMark truth={truth} word={`${word(name)} (${those.length})`} />
        <Box component="ul" sx={{ m: 0, pl: 3 }}>
          {those.map((persona) => (
            <li key={persona.id}>
              <Link to={`/personas/${persona.id}`} lang="fr">
                {persona.name}
              </Link>
            </li>
          ))}
        </Box>
      </Box>
    );
  });
}
