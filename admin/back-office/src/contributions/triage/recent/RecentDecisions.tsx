import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, IconButton, Tooltip } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { WITHIN } from '../../../common/within';
import { focusFirst } from '../../../common/dialog/focusFirst';
import { RecentList } from './RecentList';

/** Opens the list of what I decided in the last ten minutes, from which each can be undone. */
export function RecentDecisions() {
  const translate = useTranslate();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const name = translate('resources.contributions.recent.title');
  return (
    <>
      <Tooltip title={name} slotProps={WITHIN}>
        <IconButton size="small" aria-label={name} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <HistoryIcon />
        </IconButton>
      </Tooltip>
      {isOpen && (
        <Dialog open onClose={() => setOpen(false)} fullWidth maxWidth="sm" aria-labelledby={id}>
          <DialogTitle id={id}>{name}</DialogTitle>
          <DialogContent>
            <RecentList onLeave={() => setOpen(false)} />
          </DialogContent>
          <DialogActions>
            <Button ref={focusFirst} onClick={() => setOpen(false)}>
              {translate('ra.action.close')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
