import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import { TruthMark } from '../tree/TruthMark';
import type { AudienceFieldsFragment } from '../../generated/graphql';
import { AudienceBar } from './AudienceBar';
import { countAndShare, shownCount, shownShare } from './counts';
import { GainedLost } from './GainedLost';

const TRUTHS = ['TRUE', 'UNKNOWN', 'FALSE'] as const;

interface AudienceCountsProps {
  audience: AudienceFieldsFragment;
  /** In words, what people gained and lost are counted against: by default the saved rule. */
  comparedWith?: string | undefined;
}

/** The audience in words: who is reached, who has to be asked, who is left out. */
export function AudienceCounts({ audience, comparedWith }: AudienceCountsProps) {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const { population, matching, unknown, excluded, profiles } = audience;
  const counts = { TRUE: matching, UNKNOWN: unknown, FALSE: excluded };
  const share = shownShare({ count: matching, population }, locale);
  const reached = translate('audience.reached', {
    count: shownCount(matching, locale),
    population: population.toLocaleString(locale),
  });
  return (
    <>
      <Typography gutterBottom>{share ? `${reached} (${share})` : reached}</Typography>
      <AudienceBar counts={counts} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
        {TRUTHS.map((truth) => (
          <Box component="li" key={truth} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
            <TruthMark
              truth={truth}
              word={translate('app.labelled', { label: translate(`audience.counts.${truth}`), value: '' })}
            />
            {countAndShare({ count: counts[truth], population }, locale)}
          </Box>
        ))}
      </Box>
      <GainedLost {...audience} comparedWith={comparedWith} />
      {profiles && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {translate('audience.profiles', { count: profiles })}
        </Typography>
      )}
    </>
  );
}
