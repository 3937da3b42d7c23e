import { Box } from '@mui/material';

/** Words that a suggestion was read from: the suggestion itself quotes them, so that nothing more is said aloud. */
export function SuggestingText({ text }: { text: string }) {
  return (
    <Box component="span" sx={{ bgcolor: '#e6effa', borderBottom: '2px dotted', borderColor: 'info.main' }}>
      {text}
    </Box>
  );
}
