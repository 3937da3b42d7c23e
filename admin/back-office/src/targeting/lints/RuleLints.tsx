import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { tied } from '../../../../shared/typography';
import { sentenceCase } from '../../common/sentenceCase';

interface Lint {
  code: string;
  path: string;
  message: string;
  /** The sentence of the part that is meant; empty for the whole rule. */
  part: string;
}

/** What may be wrong with a rule while it is written; it never blocks a save. */
export function RuleLints({ lints }: { lints: readonly Lint[] }) {
  const translate = useTranslate();
  return (
    <Box aria-live="polite" sx={{ my: 1, display: 'grid', gap: 1, width: '100%' }}>
      {lints.map(({ code, path, part, message }) => (
        <Alert key={`${code} ${path} ${message}`} role="note" severity="warning" variant="outlined">
          {part && (
            <Typography variant="body2" sx={{ ...sentenceCase, fontWeight: 'bold' }}>
              {translate('rules.lints.part', { part: tied(part) })}
            </Typography>
          )}
          {tied(message)}
        </Alert>
      ))}
    </Box>
  );
}
