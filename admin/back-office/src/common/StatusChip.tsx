import AcceptedIcon from '@mui/icons-material/Check';
import CorrectionIcon from '@mui/icons-material/EditNoteOutlined';
import DuplicateIcon from '@mui/icons-material/ContentCopyOutlined';
import DraftIcon from '@mui/icons-material/EditOutlined';
import PastIcon from '@mui/icons-material/HistoryOutlined';
import ReceivedIcon from '@mui/icons-material/InboxOutlined';
import ArchivedIcon from '@mui/icons-material/Inventory2Outlined';
import PublishedIcon from '@mui/icons-material/PublicOutlined';
import RefusedIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import SpamIcon from '@mui/icons-material/ReportOutlined';
import ScheduledIcon from '@mui/icons-material/ScheduleOutlined';
import WithdrawnIcon from '@mui/icons-material/UndoOutlined';
import InReviewIcon from '@mui/icons-material/VisibilityOutlined';
import { Chip, type ChipProps, type SvgIcon } from '@mui/material';
import { useTranslate } from 'react-admin';

const ICONS: Readonly<Record<string, typeof SvgIcon>> = {
  RECEIVED: ReceivedIcon,
  IN_REVIEW: InReviewIcon,
  NEEDS_CORRECTION: CorrectionIcon,
  ACCEPTED: AcceptedIcon,
  APPROVED: AcceptedIcon,
  PUBLISHED: PublishedIcon,
  REFUSED: RefusedIcon,
  DUPLICATE: DuplicateIcon,
  SPAM: SpamIcon,
  WITHDRAWN: WithdrawnIcon,
  DRAFT: DraftIcon,
  SCHEDULED: ScheduledIcon,
  SUPERSEDED: PastIcon,
  ARCHIVED: ArchivedIcon,
};

/** Amber waits for somebody; red is kept for what destroys. */
const COLORS: Readonly<Record<string, ChipProps['color']>> = {
  RECEIVED: 'info',
  IN_REVIEW: 'warning',
  NEEDS_CORRECTION: 'warning',
  ACCEPTED: 'success',
  APPROVED: 'success',
  PUBLISHED: 'success',
};

interface StatusChipProps {
  kind: 'contributionStatus' | 'revisionStatus';
  value: string;
  /** Instead of the word of the status. */
  label?: string;
}

/** The status in words and by its shape; its colour only repeats them. */
export function StatusChip({ kind, value, label }: StatusChipProps) {
  const translate = useTranslate();
  const Icon = ICONS[value];
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      color={COLORS[value] ?? 'default'}
      icon={Icon && <Icon aria-hidden />}
      label={label ?? translate(`enums.${kind}.${value}`)}
    />
  );
}
