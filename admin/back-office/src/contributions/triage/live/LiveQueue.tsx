import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { QueueRowFragment } from '../../../generated/graphql';
import { newsOf } from './news';
import type { Changes } from './useChanges';
import './words';

interface LiveQueueProps {
  changes: Changes;
  /** Whether more than the status says what is shown: of a change, the server tells the status alone. */
  isFiltered: boolean;
  onRefresh: () => void;
}

/**
 * Tells how many contributions are new, as far as the filter lets one know, or that some have changed, and reloads the queue on request
 * only, so that no line moves under the pointer. The height is reserved, so that the announcement moves nothing either.
 */
export function LiveQueue({ changes, isFiltered, onRefresh }: LiveQueueProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.contributions.live.${key}`, values);
  const { data: rows = [], filterValues, refetch } = useListContext<QueueRowFragment>();
  const line = useRef<HTMLDivElement>(null);
  const [isRefreshed, setRefreshed] = useState(false);
  const { added, changed } = newsOf(changes.values(), { rows, status: filterValues['status'] });
  const hasNews = added + changed > 0;
  const refresh = () => {
    onRefresh();
    setRefreshed(true);
    refetch();
    line.current?.focus();
  };
  return (
    <Box
      ref={line}
      tabIndex={-1}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 32, px: 1 }}
    >
      <output>
        <Typography component="span" variant="body2">
          {added > 0 && word(isFiltered ? 'arrived' : 'added', { smart_count: added })}
          {added === 0 && changed > 0 && word('changed')}
          {!hasNews && isRefreshed && word('fresh')}
        </Typography>
      </output>
      {hasNews && (
        <Button size="small" variant="outlined" onClick={refresh}>
          {word('refresh')}
        </Button>
      )}
    </Box>
  );
}
