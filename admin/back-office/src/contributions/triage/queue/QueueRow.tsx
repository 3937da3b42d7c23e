import { Box } from '@mui/material';
import { Link, useLocation } from 'react-admin';
import type { QueueRowFragment } from '../../../generated/graphql';
import { contributionAddress } from '../../../links/addresses';
import { useMask } from '../../intake/useMaskedText';
import { dropOutdated } from '../../record/contributionCache';
import { isDecided } from '../../record/status';
import { TickBox } from '../bulk/TickBox';
import { focusTitleSoon } from '../flow/titleFocus';
import { RowMarks } from './RowMarks';
import { RowTime } from './RowTime';

/** One line that is too long for its room ends in an ellipsis. */
const ONE_LINE = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 } as const;

const ROW = {
  position: 'relative',
  display: 'flex',
  alignItems: 'flex-start',
  borderBottom: 1,
  borderColor: 'divider',
  pr: 1,
  '&:hover': { bgcolor: 'action.hover' },
  borderLeft: '3px solid transparent',
  '&[data-row=open]': { bgcolor: 'action.selected', borderLeftColor: 'primary.main' },
  '&[data-decided=true]': { color: 'text.secondary' },
} as const;

/** The whole line opens the contribution, and the box on it stays apart. */
const COVERS_THE_ROW = { '&::after': { content: '""', position: 'absolute', inset: 0 } } as const;

interface QueueRowProps {
  row: QueueRowFragment;
  canTick: boolean;
  isOpen: boolean;
}

/** One contribution of the queue in two lines: its title and its day, then its marks and its first words. */
export function QueueRow({ row, canTick, isOpen }: QueueRowProps) {
  const { search } = useLocation();
  const mask = useMask();
  // Personal data stays hidden in the queue.
  const title = mask(
    row.title,
    row.personalData.filter(({ field }) => field === 'title'),
  );
  const opens = () => {
    dropOutdated(row.id);
    focusTitleSoon(row.id);
  };
  return (
    <Box component="li" sx={ROW} data-row={isOpen ? 'open' : 'closed'} data-decided={isDecided(row)}>
      {canTick && (
        <Box sx={{ zIndex: 1 }}>
          <TickBox id={row.id} title={title} />
        </Box>
      )}
      <Box sx={{ minWidth: 0, flexGrow: 1, py: 0.75, pl: canTick ? 0 : 1.5 }}>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
          <Box sx={{ ...ONE_LINE, flexGrow: 1, fontWeight: isDecided(row) ? 'normal' : 500 }}>
            <Link
              lang="fr"
              to={`${contributionAddress(row.id)}${search}`}
              title={title}
              onClick={opens}
              aria-current={isOpen ? 'true' : undefined}
              underline="none"
              sx={{ color: 'inherit', ...COVERS_THE_ROW }}
            >
              {title}
            </Link>
          </Box>
          <RowTime row={row} />
        </Box>
        <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', typography: 'body2', color: 'text.secondary' }}>
          <RowMarks row={row} />
          <Box component="span" lang="fr" sx={ONE_LINE}>
            {row.extract}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}
