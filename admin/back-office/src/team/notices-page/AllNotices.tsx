import { Box, Typography } from '@mui/material';
import { useRef } from 'react';
import { useListContext } from 'react-admin';
import { NoticeLine } from '../notices/NoticeLine';
import type { NoticeRecord } from '../notices/noticesProvider';
import { useMarkRead } from '../notices/useMarkRead';
import { NoticeTools } from './NoticeTools';
import { useNoticeWord } from '../notices/words/useNoticeWord';

export function AllNotices() {
  const word = useNoticeWord();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, isPending, filterValues } = useListContext<NoticeRecord>();
  const { markRead, dialog } = useMarkRead();
  const unreadOnly = filterValues['unreadOnly'] === true;
  const read = (ids: string[] | null) => {
    // What is read leaves this list, and would take the focus with it.
    if (unreadOnly) heading.current?.focus();
    void markRead(ids);
  };
  return (
    <Box sx={{ maxWidth: 720, px: 2 }}>
      <NoticeTools heading={heading} onReadAll={() => read(null)} />
      <output>
        {!isPending && data?.length === 0 && <Typography>{word(unreadOnly ? 'allRead' : 'nothing')}</Typography>}
      </output>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onRead={() => read([notice.id])} />
        ))}
      </Box>
      {dialog}
    </Box>
  );
}
