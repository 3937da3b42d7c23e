import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import { Badge, IconButton, Popover } from '@mui/material';
import { lazy, type MouseEvent, Suspense, useId, useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';

const NoticeList = lazy(async () => ({ default: (await import('./NoticeList')).NoticeList }));

const ONE_RECORD = { pagination: { page: 1, perPage: 1 }, filter: { unreadOnly: true } };
const REFRESH_INTERVAL_MS = 60_000;

/** The number of unread notices; opens the list of notices. */
export function NoticesBell() {
  const translate = useTranslate();
  const panel = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { total = 0 } = useGetList('notices', ONE_RECORD, { refetchInterval: REFRESH_INTERVAL_MS });
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={translate('notices.bell', { smart_count: total })}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? panel : undefined}
        onClick={({ currentTarget }: MouseEvent<HTMLElement>) => setAnchor(currentTarget)}
      >
        <Badge badgeContent={total} color="error" max={99}>
          <NotificationsIcon />
        </Badge>
      </IconButton>
      <Popover
        id={panel}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': translate('notices.title'),
            sx: { width: 'min(420px, calc(100vw - 32px))', p: 2 },
          },
        }}
      >
        <Suspense>
          <NoticeList unread={total} onLeave={() => setAnchor(null)} />
        </Suspense>
      </Popover>
    </>
  );
}
