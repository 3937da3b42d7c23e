import { Card, CardContent, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  /** Of the title, where people wrote it. */
  lang?: string;
  children: ReactNode;
}

/** One card of a screen, announced by its heading. */
export function Section({ title, lang, children }: SectionProps) {
  const heading = useId();
  return (
    <Card component="section" variant="outlined" aria-labelledby={heading} sx={{ mb: 2 }}>
      <CardContent>
        <Typography id={heading} lang={lang} component="h2" variant="h6" gutterBottom>
          {title}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}
