import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { ContributionSummaryFragment } from '../../../generated/graphql';
import { followChanges } from './changes';
import { type Change, isNews } from './news';

const NONE: ReadonlyMap<string, Change> = new Map();

/** Announces that the queue has changed, and reloads it on request only, so that no line moves under the pointer. The height is reserved, so that the announcement moves nothing either. */
export function LiveQueue() {
  const translate = useTranslate();
  const { data: rows = [], filterValues, refetch } = useListContext<ContributionSummaryFragment>();
  const line = useRef<HTMLDivElement>(null);
  const [changes, setChanges] = useState(NONE);
  const [isRefreshed, setRefreshed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    void followChanges((change) => setChanges((known) => new Map(known).set(change.id, change)), stop.signal);
    return () => stop.abort();
  }, []);
  const hasNews = [...changes.values()].some((change) => isNews(change, { rows, status: filterValues['status'] }));
  const refresh = () => {
    setChanges(NONE);
    setRefreshed(true);
    refetch();
    line.current?.focus();
  };
  return (
    <Box
      ref={line}
      tabIndex={-1}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 40, px: 1 }}
    >
      <output>
        <Typography component="span">
          {hasNews
            ? translate('resources.contributions.live.changed')
            : isRefreshed && translate('resources.contributions.live.fresh')}
        </Typography>
      </output>
      {hasNews && (
        <Button size="small" variant="outlined" onClick={refresh}>
          {translate('resources.contributions.live.refresh')}
        </Button>
      )}
    </Box>
  );
}
