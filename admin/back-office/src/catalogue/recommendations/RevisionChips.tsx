import { Box, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RevisionStatus } from '../../generated/graphql';

interface RevisionChipsProps {
  recommendation: {
    hiddenSince?: string | null;
    published?: { status: RevisionStatus } | null;
    draft?: { status: RevisionStatus } | null;
    archived?: { status: RevisionStatus } | null;
    isReviewOverdue?: boolean;
  };
}

/** The status of the published revision and of the draft, or that there was one, in words. */
export function RevisionChips({
  recommendation: { hiddenSince, published, draft, archived, isReviewOverdue },
}: RevisionChipsProps) {
  const translate = useTranslate();
  const stateOf = ({ status }: { status: RevisionStatus }) => translate(`enums.revisionStatus.${status}`);
  const word = (key: string) => translate(`resources.recommendations.${key}`);
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      {published && (
        <Chip
          component="span"
          size="small"
          variant="outlined"
          color={hiddenSince ? 'error' : 'success'}
          label={word(hiddenSince ? 'hidden' : 'live')}
        />
      )}
      {isReviewOverdue && (
        <Chip component="span" size="small" variant="outlined" color="warning" label={translate('reviews.late')} />
      )}
      {draft && <Chip component="span" size="small" variant="outlined" color="warning" label={stateOf(draft)} />}
      {archived && <Chip component="span" size="small" variant="outlined" label={stateOf(archived)} />}
      {!published && !draft && !archived && (
        <Chip component="span" size="small" variant="outlined" label={word('never')} />
      )}
    </Box>
  );
}
