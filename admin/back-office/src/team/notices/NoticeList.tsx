import { Box, Button, Typography } from '@mui/material';
import { Link, useGetList, useTranslate } from 'react-admin';
import { ariaDisabledStyle } from '../../common/ariaDisabledStyle';
import { NoticeLine } from './NoticeLine';
import type { NoticeRecord } from './noticesProvider';
import { useMarkRead } from './useMarkRead';
import { useNoticeWord } from './words/useNoticeWord';

const LATEST = { pagination: { page: 1, perPage: 20 } };

interface NoticeListProps {
  unread: number;
  /** Called when the viewer follows a link. */
  onLeave: () => void;
}

/** The latest notices, read or not. */
export function NoticeList({ unread, onLeave }: NoticeListProps) {
  const translate = useTranslate();
  const word = useNoticeWord();
  const { data, isPending } = useGetList<NoticeRecord>('notices', LATEST);
  const { markRead, dialog } = useMarkRead();
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography component="h2" variant="h6">
          {translate('notices.title')}
        </Typography>
        <Button
          size="small"
          sx={ariaDisabledStyle}
          aria-disabled={unread === 0}
          onClick={() => unread > 0 && void markRead(null)}
        >
          {word('readAll')}
        </Button>
      </Box>
      <output>{!isPending && data?.length === 0 && <Typography>{word('none')}</Typography>}</output>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data?.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onRead={() => void markRead([notice.id])} onLeave={onLeave} />
        ))}
      </Box>
      <Link to="/notices" onClick={onLeave}>
        {word('all')}
      </Link>
      {dialog}
    </>
  );
}
