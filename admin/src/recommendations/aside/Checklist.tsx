import { List, ListItem, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../common/Section';
import type { RecommendationRecord } from '../content';

type Item = RecommendationRecord['checklist'][number];

const stateOf = ({ passed, blocking }: Item): string => {
  if (passed) return 'passed';
  return blocking ? 'blocking' : 'advised';
};

const marks: Record<string, string> = { passed: '✓', blocking: '✗', advised: '!' };

export function Checklist({ items }: { items: readonly Item[] }) {
  const translate = useTranslate();
  const stateName = (item: Item) => translate(`resources.recommendations.${stateOf(item)}`);
  if (items.length === 0) return null;
  return (
    <Section title={translate('resources.recommendations.checklist')}>
      <List dense disablePadding>
        {items.map((item) => (
          <ListItem key={item.key} disableGutters>
            <ListItemText
              primary={`${marks[stateOf(item)]} ${item.label}`}
              secondary={item.detail ? translate('app.labelled', { label: stateName(item), value: item.detail }) : stateName(item)}
            />
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
