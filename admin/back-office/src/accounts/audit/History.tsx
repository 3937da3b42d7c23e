import { List, ListItem, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { EventDetails } from './EventDetails';
import { useEventWords } from './useEventWords';
import type { AuditFieldsFragment } from '../../generated/graphql';
import { Section } from '../../common/Section';
import { useDateFormat } from '../../common/FormattedDate';

/** What happened to an item, who did it, when and why, and what changed. */
export function History({ events }: { events: readonly AuditFieldsFragment[] }) {
  const translate = useTranslate();
  const write = useDateFormat();
  const { actorOf, sentenceOf } = useEventWords();
  return (
    <Section title={translate('app.history')}>
      {events.length === 0 && translate('app.noHistory')}
      <List dense disablePadding>
        {events.map((event) => (
          <ListItem key={event.id} disableGutters sx={{ display: 'block' }}>
            <ListItemText primary={sentenceOf(event)} secondary={`${actorOf(event)}, ${write(event.at, true)}`} />
            <EventDetails event={event} />
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
