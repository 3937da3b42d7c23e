import { List, ListItem, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AuditFieldsFragment } from '../generated/graphql';
import { Section } from './Section';
import { useInstant } from './When';

/** What happened to an item, who did it and when. */
export function History({ events }: { events: readonly AuditFieldsFragment[] }) {
  const translate = useTranslate();
  const write = useInstant();
  return (
    <Section title={translate('app.history')}>
      {events.length === 0 && translate('app.noHistory')}
      <List dense disablePadding>
        {events.map(({ id, summary, actor, at }) => (
          <ListItem key={id} disableGutters>
            <ListItemText primary={summary} secondary={`${actor}, ${write(at, true)}`} />
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
