import { Link, List, ListItem, ListItemText } from '@mui/material';
import { sentenceCase } from '../../../common/sentenceCase';
import { useLead } from '../fields/lead';
import type { RecommendationRecord } from '../record/content';
import { useFieldName } from '../record/useFieldName';
import { useDeskWords } from '../words/useDeskWords';

export type ChecklistItem = RecommendationRecord['checklist'][number];

interface ChecklistItemsProps {
  items: readonly ChecklistItem[];
  labelledBy?: string;
  /** Before somebody is led to a field. */
  onLead?: () => void;
}

/** The points of the checklist: those that fail lead to the field that they speak of. */
export function ChecklistItems({ items, labelledBy, onLead }: ChecklistItemsProps) {
  return (
    <List dense disablePadding aria-labelledby={labelledBy}>
      {items.map((item) => (
        <ListItem key={item.key} disableGutters>
          <ListItemText
            primary={item.passed ? item.label : <PointLink item={item} onLead={onLead} />}
            secondary={item.detail}
            slotProps={{
              primary: { sx: sentenceCase },
              secondary: { sx: { ...sentenceCase, overflowWrap: 'anywhere' } },
            }}
          />
        </ListItem>
      ))}
    </List>
  );
}

function PointLink({ item: { label, field }, onLead }: { item: ChecklistItem; onLead: (() => void) | undefined }) {
  const word = useDeskWords();
  const nameOf = useFieldName();
  const { lead } = useLead();
  if (!lead) return label;
  const go = () => {
    onLead?.();
    lead(field);
  };
  return (
    <Link
      component="button"
      type="button"
      onClick={go}
      title={word('goToField', { field: nameOf(field) })}
      sx={{ textAlign: 'left', font: 'inherit', ...sentenceCase, display: 'block' }}
    >
      {label}
    </Link>
  );
}
