import { List, ListItem, ListItemText, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDateFormat } from '../../common/FormattedDate';
import { RecommendationLink } from '../../links/RecommendationLink';
import type { ReleaseRecord } from './releasesProvider';
import './words';

type Item = ReleaseRecord['items'][number];

/** Each recommendation of the saved release: where it stands, or what was put online in place of what, by the title that it has in the release. */
export function ReleaseItems({ release }: { release: ReleaseRecord }) {
  const { status, items, publishedAt, publishedBy, suspendedBecause } = release;
  const translate = useTranslate();
  const write = useDateFormat();
  const word = (key: string, values = {}) => translate(`resources.releases.${key}`, values);
  const published = publishedAt && [write(publishedAt, true), publishedBy?.name].filter(Boolean).join(', ');
  const stands = ({ recommendation: { draft }, revision, previous }: Item) => {
    if (revision === null) return draft ? translate(`enums.revisionStatus.${draft.status}`) : word('nothingToPublish');
    if (status === 'SCHEDULED') return word(suspendedBecause ? 'waited' : 'waits', { number: revision.number });
    return previous === null
      ? word('added', { number: revision.number })
      : word('replaced', { number: revision.number, previous: previous.number });
  };
  return (
    <>
      <Typography component="h2" variant="h6" sx={{ m: 2, mb: 0 }}>
        {suspendedBecause ? word('suspended') : translate(`enums.releaseStatus.${status}`)}
        {status === 'PUBLISHED' && ` – ${published}`}
      </Typography>
      {status !== 'PUBLISHED' && published && (
        <Typography sx={{ mx: 2 }}>{word('wasOnline', { published })}</Typography>
      )}
      <List dense>
        {items.map((item) => (
          <ListItem key={item.recommendation.id}>
            <ListItemText
              primary={<RecommendationLink recommendation={item.recommendation} title={item.revision?.content.title} />}
              secondary={stands(item)}
            />
          </ListItem>
        ))}
      </List>
    </>
  );
}
