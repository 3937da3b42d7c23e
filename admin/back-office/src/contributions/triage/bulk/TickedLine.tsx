import { ListItem } from '@mui/material';
import type { ReactNode } from 'react';
import { TickBox } from './TickBox';

interface TickedLineProps {
  id: string;
  title: string;
  canTick: boolean;
  children: ReactNode;
}

/** One line on a small screen, with its check box. */
export function TickedLine({ id, title, canTick, children }: TickedLineProps) {
  return (
    <ListItem disablePadding divider alignItems="flex-start">
      {canTick && <TickBox id={id} title={title} />}
      {children}
    </ListItem>
  );
}
