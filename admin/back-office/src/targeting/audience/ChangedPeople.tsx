import { Box, Typography } from '@mui/material';
import type { Facts } from '../../../../shared/rule';
import { Fold } from '../../common/Fold';
import { FactsInWords } from '../rule/FactsInWords';
import { useOwnWords } from '../words/useOwnWords';
import { examples as en } from './words/en';
import { examples as fr } from './words/fr';

interface ChangedPeopleProps {
  gained: readonly Facts[];
  lost: readonly Facts[];
}

/** Some invented people whom a changed rule gains and loses. */
export function ChangedPeople({ gained, lost }: ChangedPeopleProps) {
  const { words } = useOwnWords({ fr, en });
  if (gained.length + lost.length === 0) return null;
  return (
    <Fold title={words.title} level="h3">
      <Examples heading={words.gained} people={gained} />
      <Examples heading={words.lost} people={lost} />
    </Fold>
  );
}

function Examples({ heading, people }: { heading: string; people: readonly Facts[] }) {
  const { words } = useOwnWords({ fr, en });
  if (people.length === 0) return null;
  return (
    <>
      <Typography component="h4" variant="subtitle2">
        {heading}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {people.map((facts, index) => (
          <Box component="li" key={index} sx={{ mb: 1 }}>
            <FactsInWords facts={facts} empty={words.silent} />
          </Box>
        ))}
      </Box>
    </>
  );
}
