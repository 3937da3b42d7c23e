import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useOwnWords } from '../words/useOwnWords';
import { useChangeWords } from './GainedLost';
import { changedMost, type RegionChange } from './regionParts';
import { regions as en } from './words/en';
import { regions as fr } from './words/fr';

/** Where a change is felt most; renders nothing where nobody is gained or lost. */
export function ChangedRegions({ regions }: { regions: readonly RegionChange[] }) {
  const translate = useTranslate();
  const { words, fill } = useOwnWords({ fr, en });
  const wordsOf = useChangeWords();
  const { named, others } = changedMost(regions);
  if (named.length === 0) return null;
  return (
    <>
      <Typography component="h3" variant="subtitle2" sx={{ mt: 1 }}>
        {words.changed}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, typography: 'body2' }}>
        {named.map(({ place, ...change }) => (
          <li key={place.code}>{translate('app.labelled', { label: place.label, value: wordsOf(change) ?? '' })}</li>
        ))}
        {others > 0 && <li>{fill(words.others, { smart_count: others })}</li>}
      </Box>
    </>
  );
}
