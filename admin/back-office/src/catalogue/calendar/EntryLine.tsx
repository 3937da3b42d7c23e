import DownIcon from '@mui/icons-material/ArrowDownwardOutlined';
import UpIcon from '@mui/icons-material/ArrowUpwardOutlined';
import SuspendedIcon from '@mui/icons-material/PauseCircleOutlined';
import { Box, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { toParisTime } from '../../../../shared/parisTime';
import { recommendationAddress } from '../../links/addresses';
import type { EntryRecord } from './calendarProvider';
import './words';

const ICONS = { PUBLICATION: UpIcon, WITHDRAWAL: DownIcon } as const;

/** One thing of a day: when, what, of which recommendation, and why it did not happen. An arrow repeats the words. */
export function EntryLine({ entry: { kind, state, at, revision, recommendation } }: { entry: EntryRecord }) {
  const translate = useTranslate();
  const Icon = state === 'SUSPENDED' ? SuspendedIcon : ICONS[kind];
  const color = state === 'SUSPENDED' ? 'warning.main' : 'text.secondary';
  return (
    <Box component="li" sx={{ mb: 1, fontSize: '0.875rem' }}>
      <Typography
        component="span"
        sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color, fontSize: '0.8125rem' }}
      >
        <Icon aria-hidden sx={{ fontSize: '1rem' }} />
        <span>
          <time dateTime={at}>{toParisTime(at).slice(11)}</time> {translate(`resources.calendar.what.${kind}.${state}`)}
        </span>
      </Typography>
      <Link to={recommendationAddress(recommendation.id)} lang="fr">
        {revision.content.title}
      </Link>
      {state === 'SUSPENDED' && revision.suspendedBecause && (
        <Typography component="span" sx={{ display: 'block', fontSize: '0.8125rem' }}>
          {revision.suspendedBecause}
        </Typography>
      )}
    </Box>
  );
}
