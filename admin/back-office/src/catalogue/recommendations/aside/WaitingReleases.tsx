import { Alert } from '@mui/material';
import { useIntlLocale } from '../../../client/useIntlLocale';
import { dateInWords } from '../../../../../shared/dateInWords';
import { ReleaseLink } from '../../../links/ReleaseLink';
import type { RecommendationRecord } from '../record/content';
import { useDeskWords } from '../words/useDeskWords';

interface WaitingReleasesProps {
  releases: RecommendationRecord['waitingReleases'];
}

/** Warns of the releases that an archived recommendation keeps from going online; nothing where there is none. */
export function WaitingReleases({ releases }: WaitingReleasesProps) {
  const word = useDeskWords();
  const locale = useIntlLocale();
  if (releases.length === 0) return null;
  const dayOf = (publishAt: string | null) =>
    publishAt === null
      ? word('waitingNoDay')
      : word('waitingOn', {
          at: dateInWords(publishAt, locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Paris' }),
        });
  return (
    <Alert severity="warning" sx={{ my: 2 }}>
      {word('waitingReleases')}
      <ul>
        {releases.map(({ id, title, publishAt }) => (
          <li key={id}>
            <ReleaseLink id={id} title={title} /> – {dayOf(publishAt)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
