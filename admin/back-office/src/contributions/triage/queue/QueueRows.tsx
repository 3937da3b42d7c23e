import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { QueueRowFragment } from '../../../generated/graphql';
import { QueueRow } from './QueueRow';

interface QueueRowsProps {
  rows: readonly QueueRowFragment[];
  canDecide: boolean;
  openId: string | null;
}

/** The lines of the queue; the open one is kept in sight. */
export function QueueRows({ rows, canDecide, openId }: QueueRowsProps) {
  const translate = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (openId !== null) list.current?.querySelector('[data-row=open]')?.scrollIntoView({ block: 'nearest' });
  }, [openId]);
  return (
    <Box
      component="ul"
      ref={list}
      aria-label={translate('resources.contributions.name', 2)}
      sx={{ m: 0, p: 0, listStyle: 'none' }}
    >
      {rows.map((row) => (
        <QueueRow key={row.id} row={row} canTick={canDecide} isOpen={row.id === openId} />
      ))}
    </Box>
  );
}
