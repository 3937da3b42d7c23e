import { List, ListItem, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../../common/Section';
import { useDateFormat } from '../../../common/FormattedDate';
import type { RecommendationRecord } from '../record/content';

type Revision = RecommendationRecord['revisions'][number];

/** Every revision, the newest first: what it was, who wrote and who approved it. */
export function Revisions({ revisions }: Pick<RecommendationRecord, 'revisions'>) {
  const translate = useTranslate();
  const write = useDateFormat();
  const word = (key: string, values = {}) => translate(`resources.recommendations.${key}`, values);
  const about = ({ author, approvedBy, createdAt }: Revision) =>
    [
      write(createdAt),
      author && word('writtenBy', { name: author.name }),
      approvedBy && word('approvedBy', { name: approvedBy.name }),
    ]
      .filter(Boolean)
      .join(', ');
  const nameOf = ({ number, status }: Revision) =>
    translate('app.labelled', {
      label: word('revision', { number }),
      value: translate(`enums.revisionStatus.${status}`).toLowerCase(),
    });
  return (
    <Section title={word('revisions')}>
      <List dense disablePadding>
        {revisions
          .toSorted((one, other) => other.number - one.number)
          .map((revision) => (
            <ListItem key={revision.id} disableGutters>
              <ListItemText primary={nameOf(revision)} secondary={about(revision)} />
            </ListItem>
          ))}
      </List>
    </Section>
  );
}
