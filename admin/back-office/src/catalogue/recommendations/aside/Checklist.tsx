import CheckCircleOutlineIcon from '@mui/icons-material/CheckCircleOutline';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutline';
import RadioButtonUncheckedIcon from '@mui/icons-material/RadioButtonUnchecked';
import { List, ListItem, ListItemIcon, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sentenceCase } from '../../../common/sentenceCase';
import { Section } from '../../../common/Section';
import type { RecommendationRecord } from '../record/content';

type Item = RecommendationRecord['checklist'][number];

const stateOf = ({ passed, blocking }: Item) => {
  if (passed) return 'passed';
  return blocking ? 'blocking' : 'advised';
};

/** The icons only repeat the words under each item. */
const MARKS = {
  passed: <CheckCircleOutlineIcon fontSize="small" color="success" />,
  blocking: <ErrorOutlineIcon fontSize="small" color="error" />,
  advised: <RadioButtonUncheckedIcon fontSize="small" />,
};

export function Checklist({ items }: { items: readonly Item[] }) {
  const translate = useTranslate();
  const stateName = (item: Item) => translate(`resources.recommendations.${stateOf(item)}`);
  if (items.length === 0) return null;
  return (
    <Section title={translate('resources.recommendations.checklist')}>
      <List dense disablePadding>
        {items.map((item) => (
          <ListItem key={item.key} disableGutters alignItems="flex-start">
            <ListItemIcon sx={{ minWidth: 32 }}>{MARKS[stateOf(item)]}</ListItemIcon>
            <ListItemText
              primary={item.label}
              secondary={
                item.detail
                  ? translate('app.labelled', { label: stateName(item), value: item.detail })
                  : stateName(item)
              }
              slotProps={{ primary: { sx: sentenceCase } }}
            />
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
