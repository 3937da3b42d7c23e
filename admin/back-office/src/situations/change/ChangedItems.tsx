import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import { shownCount } from '../../targeting/audience/counts';
import { useChangeWords } from '../../targeting/audience/GainedLost';
import type { SituationChange } from './changeProvider';

type Item = SituationChange['items'][number];

const moved = ({ gained, lost }: Item): number => gained + lost;

/** The items that use the situation, the most affected first, with the people that each would gain and lose. */
export function ChangedItems({ items }: Pick<SituationChange, 'items'>) {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const wordsOf = useChangeWords();
  const word = (key: string, values = {}) => translate(`resources.situations.change.${key}`, values);
  const stateOf = ({ kind, published }: Item) =>
    word(`kinds.${kind}`) + (kind === 'SITUATION' ? '' : `, ${word(published ? 'published' : 'draft')}`);
  return (
    <Box component="ul" sx={{ m: 0, pl: 3 }}>
      {items
        .toSorted((one, other) => moved(other) - moved(one))
        .map((item) => (
          <Box component="li" key={`${item.id} ${item.published}`} sx={{ mt: 1, overflowWrap: 'anywhere' }}>
            <strong>{item.label}</strong> ({stateOf(item)})
            <Typography variant="body2">
              {word('then', { change: wordsOf(item) ?? '', count: shownCount(item.matching, locale) })}
            </Typography>
          </Box>
        ))}
    </Box>
  );
}
