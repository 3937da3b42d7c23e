import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../../client/useIntlLocale';
import type { ContributionRecord } from '../../record/contributionsProvider';
import { useAlsoLooking } from './useAlsoLooking';
import './words';

/** Which colleagues have the same contribution open: nobody is stopped, and all know. */
export function AlsoLooking({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const listed = new Intl.ListFormat(useIntlLocale());
  const names = useAlsoLooking(contribution).map(({ staff }) => staff.name);
  return (
    <output>
      {names.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {translate('resources.contributions.live.alsoLooking', {
            names: listed.format(names),
            smart_count: names.length,
          })}
        </Typography>
      )}
    </output>
  );
}
