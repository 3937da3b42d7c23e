import { Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A quotation of what people wrote, with its line breaks: in French, unless said otherwise. */
export function Quoted({ text, lang = 'fr' }: { text: ReactNode; lang?: string }) {
  return (
    <Typography
      component="blockquote"
      lang={lang}
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
