import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAction } from '../../common/useAction';
import { useRefusals } from '../../common/useRefusals';
import { focusFirst } from '../../navigation/focusFirst';
import { useListWord } from '../words/useListWord';
import type { Views } from './useViews';
import type { View } from './view';
import { deleteView } from './viewsProvider';

interface DeleteViewDialogProps {
  views: Views;
  view: View;
  onClose: () => void;
}

/** Says what goes with a view before it goes. */
export function DeleteViewDialog({ views, view, onClose }: DeleteViewDialogProps) {
  const word = useListWord();
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  const remove = async () => {
    await deleteView(view);
    views.goTo(views.startAddress);
    await views.reread();
    notify(word('deleted'), { type: 'success' });
    onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id}>{word('deleteTitle', { name: view.name })}</DialogTitle>
      <DialogContent>
        <DialogContentText>{word(view.audience === 'ME' ? 'deleteOwn' : 'deleteShared')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button ref={focusFirst} onClick={onClose}>
          {translate('app.cancel')}
        </Button>
        <Button color="error" aria-disabled={isRunning} onClick={() => void run(remove)}>
          {word('delete')}
        </Button>
      </DialogActions>
      {dialog}
    </Dialog>
  );
}
