import { Box } from '@mui/material';
import { useLayoutEffect, useRef } from 'react';
import { fromMarkdown } from '../../../shared/safeHtml';

interface MarkdownProps {
  text: string;
  lang?: string;
  /** Of its headings: 2 where the text stands by itself. */
  firstLevel?: number;
}

/** Markdown as the public reads it: text, links, lists and tables only. */
export function Markdown({ text, lang = 'fr', firstLevel }: MarkdownProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => place.current?.replaceChildren(fromMarkdown(text, { firstLevel, lang })),
    [text, firstLevel, lang],
  );
  return <Box ref={place} lang={lang} sx={{ overflowWrap: 'anywhere' }} />;
}
