import { Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { ContributionAction, QueueRowFragment } from '../../../generated/graphql';
import { BulkDialog } from './BulkDialog';
import { offeredFor } from './offered';
import { useFocusAfterBar } from './useFocusAfterBar';
import { useKnownRows } from './useKnownRows';
import { useLiftedToasts } from './useLiftedToasts';
import { useTicked } from './useTicked';

/** At the foot of the queue, and of the window where the queue is as long as the page. */
const AT_THE_FOOT = { position: 'sticky', bottom: 0, zIndex: 2 };

/** The server takes so many at once. */
const MAX_BULK_SIZE = 500;

/** The actions that apply to the ticked lines, in a bar at the foot of the queue. */
export function BulkBar() {
  const translate = useTranslate();
  const { onUnselectItems } = useListContext<QueueRowFragment>();
  const rows = useKnownRows();
  const ticked = useTicked(rows);
  const [asked, setAsked] = useState<{ action: ContributionAction; ids: string[] } | null>(null);
  const count = ticked.length;
  const place = useFocusAfterBar<HTMLDivElement>(count > 0 || asked !== null);
  useLiftedToasts(place);
  const word = (key: string, values = {}) => translate(`resources.contributions.${key}`, values);
  const nameOf = (action: ContributionAction, ids: readonly string[]) =>
    ids.length === count
      ? word(`actions.${action}`)
      : word('bulk.some', { action: word(`actions.${action}`), count: ids.length });
  return (
    <Box ref={place} tabIndex={-1} sx={AT_THE_FOOT}>
      {count > 0 && (
        <Paper
          component="section"
          elevation={4}
          aria-label={word('bulk.title')}
          sx={{ p: 1, display: 'flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}
        >
          <Typography variant="body2" sx={{ flexGrow: 1 }}>
            {word('bulk.selected', { smart_count: count })}
          </Typography>
          <Button size="small" onClick={() => onUnselectItems()}>
            {word('bulk.unselect')}
          </Button>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, width: '100%' }}>
            {offeredFor(ticked, rows).map(({ action, ids }) => (
              <Button
                key={action}
                size="small"
                variant="outlined"
                color={action === 'REFUSE' || action === 'MARK_SPAM' ? 'error' : 'primary'}
                onClick={() => setAsked({ action, ids: ids.slice(0, MAX_BULK_SIZE) })}
              >
                {nameOf(action, ids)}
              </Button>
            ))}
          </Box>
        </Paper>
      )}
      {asked && <BulkDialog {...asked} rows={rows} onClose={() => setAsked(null)} />}
    </Box>
  );
}
