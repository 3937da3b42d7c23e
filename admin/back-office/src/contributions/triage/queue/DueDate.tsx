import ScheduleIcon from '@mui/icons-material/AlarmOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNow } from '../../../common/useNow';
import { FormattedDate } from '../../../common/FormattedDate';
import { isLate } from './signs';

/** The due date; overdue is shown in words and by an icon, not by colour alone. */
export function DueDate({ dueAt }: { dueAt: string | null }) {
  const translate = useTranslate();
  const now = useNow();
  if (dueAt === null) return null;
  if (!isLate(dueAt, now)) return <FormattedDate at={dueAt} />;
  return (
    <Box component="span" sx={{ color: 'error.main', fontWeight: 'bold' }}>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        <ScheduleIcon aria-hidden fontSize="inherit" sx={{ verticalAlign: '-0.15em', mr: 0.5 }} />
        {translate('resources.contributions.late')},
      </Box>{' '}
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        <FormattedDate at={dueAt} />
      </Box>
    </Box>
  );
}
