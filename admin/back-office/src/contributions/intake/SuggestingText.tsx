import { Box } from '@mui/material';

/** The words that led to a suggestion. The suggestion quotes them, so screen readers need no extra text. */
export function SuggestingText({ text }: { text: string }) {
  return (
    <Box
      component="span"
      sx={{ bgcolor: 'var(--ground-suggested)', borderBottom: '2px dotted', borderColor: 'info.main' }}
    >
      {text}
    </Box>
  );
}
