import { Box, Link, Typography } from '@mui/material';
import { Markdown } from '../../../common/Markdown';
import type { Locale } from '../../../generated/graphql';
import type { ContentForm } from '../record/content';
import { useDeskWords } from '../words/useDeskWords';
import { ReaderReason } from './ReaderReason';
import { readerText, siteOf } from './readerText';
import { READER_WORDS } from './readerWords';

interface ReaderCardProps {
  content: ContentForm;
  locale: Locale;
}

/** The title is an h3 below that of the part of the screen. */
const BODY_LEVEL = 4;

/** The recommendation as its reader gets it: title, reason, summary, time, text and link, in this order. */
export function ReaderCard({ content, locale }: ReaderCardProps) {
  const word = useDeskWords();
  const { title, summary, bodyMarkdown, link, lang, isFallback } = readerText(content, locale);
  const words = READER_WORDS[lang];
  const site = siteOf(link);
  if (!title && !summary && !bodyMarkdown) return <Typography>{word('nothingYet')}</Typography>;
  return (
    <>
      {isFallback && (
        <Typography variant="body2" color="text.secondary" gutterBottom>
          {word('fallback')}
        </Typography>
      )}
      <Box component="article" sx={{ overflowWrap: 'anywhere' }}>
        <Typography component="h3" lang={lang} sx={{ fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.3 }}>
          {title}
        </Typography>
        <ReaderReason content={content} locale={locale} />
        <Typography lang={lang} sx={{ fontSize: '1rem' }} gutterBottom>
          {summary}
        </Typography>
        {content.durationMinutes != null && content.durationMinutes > 0 && (
          <Typography lang={lang} color="text.secondary">
            {words.about(content.durationMinutes)}
          </Typography>
        )}
        <Box sx={{ fontSize: '1rem', lineHeight: 1.5 }}>
          <Markdown text={bodyMarkdown} lang={lang} firstLevel={BODY_LEVEL} />
        </Box>
        {site && (
          <Link href={link} lang={lang} target="_blank" rel="noopener noreferrer nofollow">
            {words.goTo(site)}
          </Link>
        )}
      </Box>
    </>
  );
}
