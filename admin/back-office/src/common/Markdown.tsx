import { Box } from '@mui/material';
import { useLayoutEffect, useRef } from 'react';
import { fromMarkdown } from '../../../shared/safeHtml';

/** Markdown as the public reads it: text, links, lists and tables only. */
export function Markdown({ text, lang = 'fr' }: { text: string; lang?: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(fromMarkdown(text)), [text]);
  return <Box ref={place} lang={lang} sx={{ overflowWrap: 'anywhere' }} />;
}
