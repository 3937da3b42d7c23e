import { Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { RefObject } from 'react';
import { useGetList, useListContext, useTranslate } from 'react-admin';
import { ariaDisabledStyle } from '../../common/ariaDisabledStyle';
import { useNoticeWord } from '../notices/words/useNoticeWord';

const ONE_UNREAD = { pagination: { page: 1, perPage: 1 }, filter: { unreadOnly: true } };

interface NoticeToolsProps {
  heading: RefObject<HTMLHeadingElement | null>;
  onReadAll: () => void;
}

/** How many are unread, which are shown, and the button that marks all as read. */
export function NoticeTools({ heading, onReadAll }: NoticeToolsProps) {
  const translate = useTranslate();
  const word = useNoticeWord();
  const { filterValues, setFilters } = useListContext();
  const { total: unread = 0 } = useGetList('notices', ONE_UNREAD);
  const choose = (_: unknown, which: 'everything' | 'unreadOnly' | null) =>
    which && setFilters(which === 'unreadOnly' ? { unreadOnly: true } : {});
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', py: 2 }}>
      <Typography component="h2" variant="h6" ref={heading} tabIndex={-1}>
        {translate('notices.bell', { smart_count: unread })}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={word('which')}
        value={filterValues['unreadOnly'] === true ? 'unreadOnly' : 'everything'}
        onChange={choose}
      >
        <ToggleButton value="everything">{word('everything')}</ToggleButton>
        <ToggleButton value="unreadOnly">{word('unread')}</ToggleButton>
      </ToggleButtonGroup>
      <Button
        size="small"
        sx={ariaDisabledStyle}
        aria-disabled={unread === 0}
        onClick={() => unread > 0 && onReadAll()}
      >
        {word('readAll')}
      </Button>
    </Box>
  );
}
