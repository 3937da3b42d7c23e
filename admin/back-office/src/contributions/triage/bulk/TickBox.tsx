import { Checkbox } from '@mui/material';
import type { MouseEvent } from 'react';
import { useListContext, useTranslate } from 'react-admin';

/** A click on the line itself opens the contribution. */
const stay = (event: MouseEvent) => event.stopPropagation();

interface TickBoxProps {
  id: string;
  /** The title that names the box, where no element on the screen does. */
  title?: string;
  /** The id of the element that holds the title, in a table. */
  titleElement?: string;
}

/** Ticks one contribution; react-admin's own box has no name for a screen reader. */
export function TickBox({ id, title, titleElement }: TickBoxProps) {
  const translate = useTranslate();
  const { selectedIds, onToggleItem } = useListContext();
  const tick = translate('resources.contributions.bulk.tick');
  const name = title === undefined ? tick : translate('app.labelled', { label: tick, value: title });
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(id)}
      onClick={stay}
      onChange={() => onToggleItem(id)}
      slotProps={{ input: { 'aria-label': name, 'aria-describedby': titleElement } }}
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
