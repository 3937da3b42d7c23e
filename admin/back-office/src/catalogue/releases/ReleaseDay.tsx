import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import { dateInWords } from '../../../../shared/dateInWords';
import type { ReleaseRecord } from './releasesProvider';
import './words';

/** The day on which all of it goes online, and what stood in its way. */
export function ReleaseDay({ release: { status, publishAt, suspendedBecause } }: { release: ReleaseRecord }) {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const word = (key: string, values = {}) => translate(`resources.releases.schedule.${key}`, values);
  if (status !== 'SCHEDULED' || publishAt === null) return null;
  const at = dateInWords(publishAt, locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Paris' });
  return (
    <>
      {!suspendedBecause && <Typography sx={{ m: 2 }}>{word('online', { at })}</Typography>}
      {suspendedBecause && (
        <Alert severity="warning" sx={{ m: 2 }}>
          {word('suspended', { at, why: suspendedBecause })}
        </Alert>
      )}
    </>
  );
}
