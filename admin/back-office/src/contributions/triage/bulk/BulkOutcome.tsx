import { Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ContributionLink } from '../../../links/ContributionLink';
import type { outcomeOf } from './outcome';

interface BulkOutcomeProps {
  outcome: ReturnType<typeof outcomeOf>;
  titles: ReadonlyMap<string, string>;
}

/** The number of changed contributions, and why each of the others was not changed. */
export function BulkOutcome({ outcome: { done, pending, refused }, titles }: BulkOutcomeProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.contributions.bulk.${key}`, values);
  return (
    <>
      <Typography gutterBottom>
        {done.length === 0 ? word('doneNone') : word('done', { smart_count: done.length })}
      </Typography>
      {pending.length > 0 && (
        <>
          <Typography gutterBottom>{word('pending', { smart_count: pending.length })}</Typography>
          <LinearProgress
            variant="determinate"
            value={(100 * (done.length + refused.length)) / (done.length + refused.length + pending.length)}
            aria-label={word('running')}
            sx={{ mb: 2 }}
          />
        </>
      )}
      {refused.length > 0 && (
        <>
          <Typography gutterBottom>{word('refused', { smart_count: refused.length })}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
            {refused.map(({ id, reason }) => (
              <li key={id}>
                <ContributionLink id={id}>{titles.get(id) ?? word('unnamed', { id: id.slice(0, 8) })}</ContributionLink>{' '}
                – {reason}
              </li>
            ))}
          </Box>
        </>
      )}
    </>
  );
}
