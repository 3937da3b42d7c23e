import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import { MIN_SHOWN_COUNT, shownCount } from './counts';

interface Change {
  gained?: number | null;
  lost?: number | null;
}

/** What a change brings, in words; null where nothing is replaced. */
export function useChangeWords(): (change: Change) => string | null {
  const translate = useTranslate();
  const locale = useIntlLocale();
  return ({ gained, lost }) => {
    if (gained == null || lost == null) return null;
    if (gained === 0 && lost === 0) return translate('audience.same');
    const said = (key: string, count: number) =>
      translate(`audience.${key}`, { smart_count: Math.max(count, MIN_SHOWN_COUNT), count: shownCount(count, locale) });
    return [gained > 0 && said('gained', gained), lost > 0 && said('lost', lost)].filter(Boolean).join(', ');
  };
}

export function GainedLost({ comparedWith, ...change }: Change & { comparedWith?: string | undefined }) {
  const translate = useTranslate();
  const words = useChangeWords()(change);
  if (words === null) return null;
  return (
    <Typography sx={{ mt: 1 }}>
      <strong>{translate('app.labelled', { label: comparedWith ?? translate('audience.change'), value: '' })}</strong>
      {words}
    </Typography>
  );
}
