import { Typography } from '@mui/material';
import { useIntlLocale } from '../../client/useIntlLocale';
import { useOwnWords } from '../words/useOwnWords';
import { shownCount } from './counts';
import { largestParts, type RegionPart, type RegionView } from './regionParts';
import { regions as en } from './words/en';
import { regions as fr } from './words/fr';

interface RegionSentenceProps {
  parts: readonly RegionPart[];
  view: RegionView;
}

/** Where most of them live, for who does not see the shades. */
export function RegionSentence({ parts, view }: RegionSentenceProps) {
  const locale = useIntlLocale();
  const { words, fill } = useOwnWords({ fr, en });
  const named = largestParts(parts).map(({ place, count }) => `${place.label} (${shownCount(count, locale)})`);
  const isNobody = parts.every(({ count }) => count === 0);
  const less = view !== 'matching' && isNobody ? words.none[view] : words.few;
  return (
    <Typography aria-live="polite" variant="body2" sx={{ m: 1 }}>
      {named.length > 0 ? fill(words.most, { regions: new Intl.ListFormat(locale).format(named) }) : less}
    </Typography>
  );
}
