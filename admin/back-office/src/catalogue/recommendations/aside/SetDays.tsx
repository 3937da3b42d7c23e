import { Alert, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../../client/useIntlLocale';
import { dateInWords } from '../../../../../shared/dateInWords';
import { ReleaseLink } from '../../../links/ReleaseLink';
import type { RecommendationRecord } from '../record/content';

/** The days on which it goes online and offline, and what stood in their way. */
export function SetDays({ recommendation: { scheduled, published } }: { recommendation: RecommendationRecord }) {
  const translate = useTranslate();
  const locale = useIntlLocale();
  const word = (key: string, values = {}) => translate(`resources.recommendations.schedule.${key}`, values);
  const revision = scheduled ?? published;
  if (!revision?.publishAt && !revision?.unpublishAt) return null;
  const write = (at: string) =>
    dateInWords(at, locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Paris' });
  return (
    <>
      {scheduled?.publishAt && (
        <Typography gutterBottom>
          {word('online', { number: scheduled.number, at: write(scheduled.publishAt) })}
        </Typography>
      )}
      {scheduled?.release && (
        <Typography gutterBottom>
          {word('withRelease')} <ReleaseLink {...scheduled.release} />
        </Typography>
      )}
      {revision.unpublishAt && (
        <Typography gutterBottom>
          {word('offline', { number: revision.number, at: write(revision.unpublishAt) })}
        </Typography>
      )}
      {revision.withdrawalReason && (
        <Typography gutterBottom>{word('because', { why: revision.withdrawalReason })}</Typography>
      )}
      {revision.suspendedBecause && (
        <Alert severity="warning">{word('suspended', { why: revision.suspendedBecause })}</Alert>
      )}
    </>
  );
}
