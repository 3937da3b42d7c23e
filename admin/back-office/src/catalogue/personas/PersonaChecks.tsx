import { Box, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { tied } from '../../../../shared/typography';
import { recommendationAddress } from '../../links/addresses';
import type { PersonaRecord } from './personasProvider';
import './words';

type Checked = Pick<PersonaRecord, 'mustSee' | 'mustNotSee' | 'failureDetails'>;

/** What was checked in the published catalogue, and what is wrong. */
export function PersonaChecks({ persona }: { persona: Checked }) {
  const translate = useTranslate();
  const { mustSee, mustNotSee, failureDetails } = persona;
  const word = (key: string, values = {}) => translate(`resources.personas.${key}`, values);
  const checked = mustSee.length + mustNotSee.length;
  return (
    <>
      <Typography sx={{ mt: 2 }}>
        {checked === 0 ? word('nothingChecked') : word('checked', { seen: mustSee.length, unseen: mustNotSee.length })}
      </Typography>
      {checked > 0 && (
        <Typography sx={{ fontWeight: 'bold' }} color={failureDetails.length > 0 ? 'error' : 'success'}>
          {failureDetails.length > 0 ? word('failures', { smart_count: failureDetails.length }) : word('allPass')}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {failureDetails.map(({ recommendationId, kind, sentence }) => (
          <li key={`${kind} ${recommendationId}`}>
            <Link to={recommendationAddress(recommendationId)}>{tied(sentence)}</Link>
          </li>
        ))}
      </Box>
    </>
  );
}
