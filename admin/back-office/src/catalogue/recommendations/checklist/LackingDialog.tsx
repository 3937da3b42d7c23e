import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useDeskWords } from '../words/useDeskWords';
import { type ChecklistItem, ChecklistItems } from './ChecklistItems';

interface LackingDialogProps {
  items: readonly ChecklistItem[];
  onClose: () => void;
}

/** What the server refused to go on without: each point leads to its field. */
export function LackingDialog({ items, onClose }: LackingDialogProps) {
  const word = useDeskWords();
  const lacking = items.filter(({ passed, blocking }) => blocking && !passed);
  return (
    <Dialog open disableRestoreFocus onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="lacking-title">
      <DialogTitle id="lacking-title">{word('blocked')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{word('blockedHelp')}</DialogContentText>
        <ChecklistItems items={lacking} labelledBy="lacking-title" onLead={onClose} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{word('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
