import { Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { List, useListContext } from 'react-admin';
import { ListLoaded } from '../../common/ListLoaded';
import { NoticeLine } from './NoticeLine';
import type { NoticeRecord } from './noticesProvider';
import { useMarkRead } from './useMarkRead';
import { useNoticeWords } from './useNoticeWords';

const stay = () => undefined;

/** All notices of the viewer, newest first. */
export function NoticesPage() {
  const { markRead, dialog } = useMarkRead();
  return (
    <List title="notices.title" exporter={false} actions={false} empty={false}>
      <ListLoaded>
        <Notices markRead={(ids) => void markRead(ids)} />
        {dialog}
      </ListLoaded>
    </List>
  );
}

function Notices({ markRead }: { markRead: (ids: string[] | null) => void }) {
  const word = useNoticeWords();
  const { data, isPending, filterValues, setFilters } = useListContext<NoticeRecord>();
  const isUnreadOnly = filterValues['unreadOnly'] === true;
  const hasUnread = data?.some(({ readAt }) => readAt === null) === true;
  return (
    <Box sx={{ px: 2, py: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <FormControlLabel
          label={word('unreadOnly')}
          control={
            <Switch
              checked={isUnreadOnly}
              onChange={({ target }) => setFilters(target.checked ? { unreadOnly: true } : {}, {})}
            />
          }
        />
        {hasUnread && (
          <Button size="small" onClick={() => markRead(null)}>
            {word('readAll')}
          </Button>
        )}
      </Box>
      <output>
        {!isPending && data?.length === 0 && <Typography>{word(isUnreadOnly ? 'allRead' : 'none')}</Typography>}
      </output>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onRead={() => markRead([notice.id])} onLeave={stay} />
        ))}
      </Box>
    </Box>
  );
}
