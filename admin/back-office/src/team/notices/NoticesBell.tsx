import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import { Badge, IconButton, Popover, Skeleton } from '@mui/material';
import { lazy, type MouseEvent, Suspense, useId, useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { ApiError } from '../../client/errors';
import { NotLoaded } from '../../common/NotLoaded';

const ONE_RECORD = { pagination: { page: 1, perPage: 1 }, filter: { unreadOnly: true } };
const REFRESH_INTERVAL_MS = 60_000;

/** Loaded when the panel is opened first. */
const NoticeList = lazy(async () =>
  import('./NoticeList').then(
    (loaded) => ({ default: loaded.NoticeList }),
    () => ({ default: ListMissing }),
  ),
);

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
        {/* Made anew at zero: an invisible badge keeps the last number, which the name of the button would contradict. */}
        <Badge key={total === 0 ? 'none' : 'some'} badgeContent={total} color="error" max={99}>
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
        <Suspense fallback={<Skeleton variant="rounded" height={120} />}>
          <NoticeList unread={total} onLeave={() => setAnchor(null)} />
        </Suspense>
      </Popover>
    </>
  );
}

/** Browsers keep a script that did not come as failed, as long as the page lives. */
function ListMissing() {
  return <NotLoaded error={new ApiError('UNREACHABLE')} onRetry={() => window.location.reload()} />;
}
