import ScheduleIcon from '@mui/icons-material/AlarmOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDateFormat } from '../../../common/FormattedDate';
import { useNow } from '../../../common/useNow';
import type { QueueRowFragment } from '../../../generated/graphql';
import { isOpen } from '../../record/status';
import { isLate } from './signs';

const DAY_MS = 86_400_000;

const AT_THE_END = { typography: 'caption', whiteSpace: 'nowrap', flexShrink: 0, fontVariantNumeric: 'tabular-nums' };

/** How late an answer is, or else the day on which the contribution came. */
export function RowTime({ row }: { row: QueueRowFragment }) {
  const translate = useTranslate();
  const write = useDateFormat();
  const now = useNow();
  const { dueAt, receivedAt } = row;
  if (dueAt === null || !isOpen(row) || !isLate(dueAt, now))
    return (
      <Box component="time" dateTime={receivedAt} sx={{ ...AT_THE_END, color: 'text.secondary' }}>
        {write(receivedAt)}
      </Box>
    );
  const days = Math.floor((now - new Date(dueAt).getTime()) / DAY_MS);
  return (
    <Box component="span" title={write(dueAt)} sx={{ ...AT_THE_END, color: 'error.main', fontWeight: 'bold' }}>
      <ScheduleIcon aria-hidden fontSize="inherit" sx={{ verticalAlign: '-0.15em', mr: 0.25 }} />
      {translate('resources.contributions.late')}
      {days > 0 && ` ${translate('resources.contributions.lateDays', { smart_count: days })}`}
    </Box>
  );
}
