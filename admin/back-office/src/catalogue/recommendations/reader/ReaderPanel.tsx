import { Box, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState } from 'react';
import { Section } from '../../../common/Section';
import type { Locale } from '../../../generated/graphql';
import type { ContentForm } from '../record/content';
import { type DeskWord, useDeskWords } from '../words/useDeskWords';
import { ReaderCard } from './ReaderCard';

const VERSIONS: readonly { locale: Locale; name: DeskWord; lang: string }[] = [
  { locale: 'FR', name: 'vous', lang: 'fr' },
  { locale: 'FR_TU', name: 'tu', lang: 'fr' },
  { locale: 'EN', name: 'english', lang: 'en' },
];

/** Of the narrowest telephones that are still common. */
const TELEPHONE_WIDTH = 360;

export type ReaderWidth = 'telephone' | 'desktop';

const WIDTHS: readonly ReaderWidth[] = ['telephone', 'desktop'];

interface ReaderPanelProps {
  content: ContentForm;
  /** Of the version that is being written: it is shown first. */
  locale: Locale;
  width: ReaderWidth;
  onWidth: (width: ReaderWidth) => void;
}

/** The text as its reader gets it, while it is being written. */
export function ReaderPanel({ content, locale: written, width, onWidth }: ReaderPanelProps) {
  const word = useDeskWords();
  const [{ of, locale }, setLocale] = useState({ of: written, locale: written });
  // Who turns to another version wants to read that one.
  if (of !== written) setLocale({ of: written, locale: written });
  return (
    <Section title={word('reader')}>
      <Stack direction="row" spacing={1} useFlexGap flexWrap="wrap" sx={{ mb: 1.5 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={width}
          aria-label={word('width')}
          onChange={(_event, chosen: ReaderWidth | null) => chosen && onWidth(chosen)}
        >
          {WIDTHS.map((one) => (
            <ToggleButton key={one} value={one}>
              {word(one)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={locale}
          aria-label={word('version')}
          onChange={(_event, chosen: Locale | null) => chosen && setLocale({ of: written, locale: chosen })}
        >
          {VERSIONS.map(({ locale: one, name, lang }) => (
            <ToggleButton key={one} value={one} lang={lang}>
              {word(name)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Stack>
      <Box
        sx={{
          maxWidth: width === 'telephone' ? TELEPHONE_WIDTH : '75ch',
          mx: 'auto',
          p: 2,
          border: width === 'telephone' ? 6 : 1,
          borderColor: 'divider',
          borderRadius: width === 'telephone' ? 3 : 1,
        }}
      >
        <ReaderCard content={content} locale={locale} />
      </Box>
    </Section>
  );
}
