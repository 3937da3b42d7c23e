import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Facts } from '../../../../shared/rule';
import { Fold } from '../../common/Fold';
import { FactsInWords } from '../rule/FactsInWords';

interface ChangedPeopleProps {
  gained: readonly Facts[];
  lost: readonly Facts[];
}

/** Some invented people whom a changed rule gains and loses. */
export function ChangedPeople({ gained, lost }: ChangedPeopleProps) {
  const translate = useTranslate();
  if (gained.length + lost.length === 0) return null;
  return (
    <Fold title={translate('audience.examples.title')} level="h3">
      <Examples heading="audience.examples.gained" people={gained} />
      <Examples heading="audience.examples.lost" people={lost} />
    </Fold>
  );
}

function Examples({ heading, people }: { heading: string; people: readonly Facts[] }) {
  const translate = useTranslate();
  if (people.length === 0) return null;
  return (
    <>
      <Typography component="h4" variant="subtitle2">
        {translate(heading)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {people.map((facts, index) => (
          <Box component="li" key={index} sx={{ mb: 1 }}>
            <FactsInWords facts={facts} empty={translate('audience.examples.silent')} />
          </Box>
        ))}
      </Box>
    </>
  );
}
