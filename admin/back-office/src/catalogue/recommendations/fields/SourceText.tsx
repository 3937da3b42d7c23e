import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useDeskWords } from '../words/useDeskWords';

/** The French words that a version says in another way, beside them. */
export function SourceText({ field }: { field: string }) {
  const translate = useTranslate();
  const word = useDeskWords();
  const written: unknown = useWatch({ name: `content.${field}` });
  const text = typeof written === 'string' ? written.trim() : '';
  const name = translate(`resources.recommendations.fields.content.${field}`);
  return (
    <Box
      component="section"
      aria-label={word('source', { field: name })}
      sx={{ bgcolor: 'var(--ground-menu)', borderRadius: 1, p: 1, my: 1, minWidth: 0 }}
    >
      <Typography variant="body2" color="text.secondary" aria-hidden>
        {word('source', { field: name })}
      </Typography>
      {text ? (
        <Typography lang="fr" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {text}
        </Typography>
      ) : (
        <Typography color="text.secondary">{word('sourceEmpty')}</Typography>
      )}
    </Box>
  );
}
