import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';

interface ConflictDialogProps {
  /** The server's sentence: who changed the item, and when. */
  message: string | null;
  onClose: () => void;
  onReload: () => void;
}

export function ConflictDialog({ message, onClose, onReload }: ConflictDialogProps) {
  const translate = useTranslate();
  return (
    <Dialog open={message !== null} onClose={onClose} aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{translate('app.conflictTitle')}</DialogTitle>
      <DialogContent>
        <DialogContentText gutterBottom color="text.primary">
          {message}
        </DialogContentText>
        <DialogContentText>{translate('app.conflictHelp')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('app.keepEditing')}</Button>
        <Button variant="contained" onClick={onReload}>
          {translate('app.reload')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
