import { Box, Typography } from '@mui/material';
import { DiffParts } from '../../../common/diff/DiffParts';
import { useFieldName } from '../record/useFieldName';
import type { RevisionChange } from './comparisonProvider';

/** Fields whose parts are lines; those of texts follow each other. */
const BY_LINES = ['rule', 'scoreLines'];

/** One field: its words or lines, or what came and went. */
export function ChangeView({ change: { field, parts, added, removed } }: { change: RevisionChange }) {
  const nameOf = useFieldName();
  const separator = BY_LINES.some((name) => field.startsWith(name)) ? '\n' : '';
  const lists = [
    ...removed.map((text) => ({ kind: 'REMOVED' as const, text })),
    ...added.map((text) => ({ kind: 'ADDED' as const, text })),
  ];
  return (
    <Box sx={{ mb: 2, overflowWrap: 'anywhere' }}>
      <Typography variant="subtitle2" component="h4">
        {nameOf(field)}
      </Typography>
      <Typography
        component="div"
        variant="body2"
        lang={field.startsWith('translations.EN') ? 'en' : 'fr'}
        sx={{ whiteSpace: 'pre-line' }}
      >
        <DiffParts parts={parts} separator={separator} />
        <DiffParts parts={lists} separator={'\n'} />
      </Typography>
    </Box>
  );
}
