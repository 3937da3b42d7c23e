import ForumIcon from '@mui/icons-material/ForumOutlined';
import CopyIcon from '@mui/icons-material/FileCopyOutlined';
import FingerprintIcon from '@mui/icons-material/BadgeOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import { Box } from '@mui/material';
import type { ComponentType, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../../../common/StatusChip';
import { VisuallyHidden } from '../../../common/VisuallyHidden';
import type { QueueRowFragment } from '../../../generated/graphql';
import { isDecided } from '../../record/status';
import { SpamMark } from './SpamMark';

/** What is to be known before one opens a contribution: by an icon, in words for screen readers, and under the pointer. */
export function RowMarks({ row }: { row: QueueRowFragment }) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.contributions.marks.${key}`, values);
  const { status, answered, similarReceived, personalData, claimedBy, place } = row;
  const isShownByStatus = isDecided(row);
  return (
    <>
      {isShownByStatus && <StatusChip kind="contributionStatus" value={status} />}
      {answered && (
        <Mark icon={ForumIcon} isStrong words={word('answered')}>
          {word('answered')}
        </Mark>
      )}
      {claimedBy && !isShownByStatus && (
        <Mark icon={PersonIcon} words={translate('resources.contributions.claimed', { name: claimedBy.name })}>
          {claimedBy.name}
        </Mark>
      )}
      <SpamMark contribution={row} />
      {similarReceived > 0 && (
        <Mark icon={CopyIcon} words={word('repeated', { smart_count: similarReceived })}>
          {similarReceived}
        </Mark>
      )}
      {personalData.length > 0 && <Mark icon={FingerprintIcon} words={word('personal')} />}
      <Box
        component="span"
        sx={{ whiteSpace: 'nowrap', flexShrink: 0, maxWidth: '50%', overflow: 'hidden', textOverflow: 'ellipsis' }}
      >
        {place?.label ?? translate('app.everywhere')} ·
      </Box>
    </>
  );
}

interface MarkProps {
  icon: ComponentType<{ fontSize: 'inherit'; 'aria-hidden': true }>;
  /** Said and shown under the pointer. */
  words: string;
  isStrong?: boolean;
  /** What stands beside the icon. */
  children?: ReactNode;
}

function Mark({ icon: Icon, words, isStrong = false, children }: MarkProps) {
  return (
    <Box
      component="span"
      title={words}
      sx={{
        position: 'relative',
        zIndex: 1,
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.25,
        flexShrink: 0,
        whiteSpace: 'nowrap',
        color: isStrong ? 'warning.main' : 'text.secondary',
        fontWeight: isStrong ? 'bold' : 'normal',
      }}
    >
      <Icon fontSize="inherit" aria-hidden />
      {children && <span aria-hidden>{children}</span>}
      <VisuallyHidden>{words}</VisuallyHidden>
    </Box>
  );
}
