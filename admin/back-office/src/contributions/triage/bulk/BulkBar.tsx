import { Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { ContributionAction, ContributionSummaryFragment } from '../../../generated/graphql';
import { BulkDialog } from './BulkDialog';
import { useFocusAfterBar } from './useFocusAfterBar';
import { useTitles } from './useTitles';

/** In the order of the bar. */
const OFFERED_ACTIONS: readonly ContributionAction[] = ['CLAIM', 'ACCEPT', 'REFUSE', 'MARK_SPAM', 'RELEASE', 'REOPEN'];

/** Sticks to the window over the whole height of the list, whose card must not clip it: see ContributionList. */
const AT_THE_FOOT = { position: 'sticky', bottom: 0, zIndex: 2 };

/** The server takes so many at once. */
const MAX_BULK_SIZE = 500;

/** The actions on the selected lines, in a sticky bar at the foot of the screen. */
export function BulkBar() {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext<ContributionSummaryFragment>();
  const titles = useTitles();
  const [asked, setAsked] = useState<{ action: ContributionAction; ids: string[] } | null>(null);
  const count = selectedIds.length;
  const place = useFocusAfterBar<HTMLDivElement>(count > 0 || asked !== null);
  const start = (action: ContributionAction) =>
    setAsked({ action, ids: selectedIds.map(String).slice(0, MAX_BULK_SIZE) });
  return (
    <Box ref={place} tabIndex={-1} sx={AT_THE_FOOT}>
      {count > 0 && (
        <Paper
          component="section"
          elevation={4}
          aria-label={translate('resources.contributions.bulk.title')}
          sx={{ p: 1, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
        >
          <Typography sx={{ flexGrow: 1 }}>
            {translate('resources.contributions.bulk.selected', { smart_count: count })}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
            {OFFERED_ACTIONS.map((action) => (
              <Button
                key={action}
                size="small"
                variant="outlined"
                color={action === 'REFUSE' || action === 'MARK_SPAM' ? 'error' : 'primary'}
                onClick={() => start(action)}
              >
                {translate(`resources.contributions.actions.${action}`)}
              </Button>
            ))}
            <Button size="small" onClick={() => onUnselectItems()}>
              {translate('resources.contributions.bulk.unselect')}
            </Button>
          </Box>
        </Paper>
      )}
      {asked && <BulkDialog {...asked} titles={titles} onClose={() => setAsked(null)} />}
    </Box>
  );
}
