import { Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A quotation of what people wrote, with its line breaks. */
export function Quoted({ text }: { text: ReactNode }) {
  return (
    <Typography
      component="blockquote"
      lang="fr"
      sx={{
        m: 0,
        mb: 2,
        pl: 2,
        borderLeft: 4,
        borderColor: 'divider',
        whiteSpace: 'pre-line',
        overflowWrap: 'anywhere',
      }}
    >
      {text}
    </Typography>
  );
}
