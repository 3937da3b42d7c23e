import LateIcon from '@mui/icons-material/EventBusyOutlined';
import HiddenIcon from '@mui/icons-material/VisibilityOffOutlined';
import { Box, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../../common/StatusChip';
import type { ShownRevisions } from './revisionWords';

interface RevisionChipsProps {
  recommendation: ShownRevisions;
}

/** The status of the published revision and of the draft, or that there was one, in words. */
export function RevisionChips({
  recommendation: { hiddenSince, published, draft, archived, isReviewOverdue },
}: RevisionChipsProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.recommendations.${key}`);
  const chip = { component: 'span', size: 'small', variant: 'outlined' } as const;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      {published && !hiddenSince && <StatusChip kind="revisionStatus" value="PUBLISHED" label={word('live')} />}
      {published && hiddenSince && <Chip {...chip} color="error" icon={<HiddenIcon />} label={word('hidden')} />}
      {isReviewOverdue && <Chip {...chip} color="warning" icon={<LateIcon />} label={translate('reviews.late')} />}
      {draft && <StatusChip kind="revisionStatus" value={draft.status} />}
      {archived && <StatusChip kind="revisionStatus" value={archived.status} />}
      {!published && !draft && !archived && <Chip {...chip} label={word('never')} />}
    </Box>
  );
}
