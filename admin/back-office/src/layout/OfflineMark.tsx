import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import { Box, Chip, Tooltip } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { VisuallyHidden } from '../common/VisuallyHidden';
import { WITHIN } from '../common/within';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that there is no network, in the bar, where it moves nothing of the page. */
export function OfflineMark() {
  const translate = useTranslate();
  const isOffline = !useSyncExternalStore(subscribe, () => navigator.onLine);
  const help = translate('app.offline.help');
  return (
    <>
      <Box component="output">{isOffline && <VisuallyHidden>{help}</VisuallyHidden>}</Box>
      {isOffline && (
        <Tooltip title={help} slotProps={WITHIN}>
          <Chip
            size="small"
            color="warning"
            variant="outlined"
            icon={<CloudOffIcon />}
            label={translate('app.offline.mark')}
            sx={{ mr: 1 }}
          />
        </Tooltip>
      )}
    </>
  );
}
