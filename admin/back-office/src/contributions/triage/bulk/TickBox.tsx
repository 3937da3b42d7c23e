import { Checkbox } from '@mui/material';
import type { MouseEvent } from 'react';
import { useListContext, useTranslate } from 'react-admin';

/** A click on the line itself opens the contribution. */
const stay = (event: MouseEvent) => event.stopPropagation();

interface TickBoxProps {
  id: string;
  /** Names the box. */
  title: string;
}

/** Ticks one contribution; react-admin's own box has no name for a screen reader. */
export function TickBox({ id, title }: TickBoxProps) {
  const translate = useTranslate();
  const { selectedIds, onToggleItem } = useListContext();
  const name = translate('app.labelled', { label: translate('resources.contributions.bulk.tick'), value: title });
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(id)}
      onClick={stay}
      onChange={() => onToggleItem(id)}
      slotProps={{ input: { 'aria-label': name } }}
    />
  );
}

/** Ticks, or unticks, every contribution of the page. */
export function TickPage() {
  const translate = useTranslate();
  const { data = [], selectedIds, onSelect } = useListContext();
  const ids = data.map(({ id }) => id);
  const ticked = ids.filter((id) => selectedIds.includes(id));
  const isAll = ids.length > 0 && ticked.length === ids.length;
  const others = selectedIds.filter((id) => !ids.includes(id));
  return (
    <Checkbox
      size="small"
      checked={isAll}
      onChange={() => onSelect(isAll ? others : [...others, ...ids])}
      slotProps={{ input: { 'aria-label': translate('resources.contributions.bulk.tickPage') } }}
    />
  );
}
