import { Box, Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { RevisionStatus } from '../../generated/graphql';

interface RevisionChipsProps {
  recommendation: {
    published?: { status: RevisionStatus } | null;
    draft?: { status: RevisionStatus } | null;
  };
}

/** The status of the published revision and of the draft, in words. */
export function RevisionChips({ recommendation: { published, draft } }: RevisionChipsProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.recommendations.${key}`);
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      {published && <Chip component="span" size="small" variant="outlined" color="success" label={word('live')} />}
      {draft && (
        <Chip
          component="span"
          size="small"
          variant="outlined"
          color="warning"
          label={translate(`enums.revisionStatus.${draft.status}`)}
        />
      )}
      {!published && !draft && <Chip component="span" size="small" variant="outlined" label={word('never')} />}
    </Box>
  );
}
