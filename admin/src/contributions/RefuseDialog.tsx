import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { Quoted } from '../common/Quoted';
import type { RefusalReasonsQuery } from '../generated/graphql';
import type { Decision } from './contributionsProvider';

type Reason = RefusalReasonsQuery['refusalReasons'][number] & { id: string };

interface RefuseDialogProps {
  onClose: () => void;
  onConfirm: (decision: Decision) => void;
}

/** A refusal always has a reason, and its author reads the message before it leaves. */
export function RefuseDialog({ onClose, onConfirm }: RefuseDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.refuse.${key}`);
  const { data = [] } = useGetList<Reason>('refusalReasons', { pagination: { page: 1, perPage: 100 } });
  const [reason, setReason] = useState('');
  const chosen = data.find(({ key }) => key === reason);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="refuse-title">
      <DialogTitle id="refuse-title">{word('title')}</DialogTitle>
      <DialogContent>
        <TextField select fullWidth margin="dense" id="refuse-reason" label={word('reason')} value={reason} onChange={(event) => setReason(event.target.value)}>
          {data
            .filter(({ retired }) => !retired)
            .map(({ key, label }) => (
              <MenuItem key={key} value={key}>
                {label}
              </MenuItem>
            ))}
        </TextField>
        <Typography variant="subtitle2" component="h3" sx={{ mt: 2, mb: 1 }}>
          {word('message')}
        </Typography>
        <div aria-live="polite">{chosen ? <Quoted text={chosen.message} /> : <Typography>{word('choose')}</Typography>}</div>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('app.cancel')}</Button>
        <Button variant="contained" color="error" disabled={!chosen} onClick={() => onConfirm({ action: 'REFUSE', reason })}>
          {word('confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
