import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { type RaRecord, useDelete, useRecordContext, useTranslate } from 'react-admin';
import { SendHint } from '../common/dialog/SendHint';
import { sendKey } from '../keys/sendKey';
import { isUsed, type SituationRecord } from './record/situationsProvider';
import { SituationUsers } from './SituationUsers';

interface DeleteSituationProps {
  onError: (error: unknown) => void;
  onDeleted: (deleted: RaRecord | undefined) => void;
}

/** The one that changes nothing. */
const focusButton = (dialog: HTMLElement) => dialog.querySelector('button')?.focus();

/** Deletes a situation once its author has read what depends on it. One in use stays: the dialog says what to change first. */
export function DeleteSituation({ onError, onDeleted }: DeleteSituationProps) {
  const translate = useTranslate();
  const situation = useRecordContext<SituationRecord>();
  const [isOpen, setOpen] = useState(false);
  const [remove, { isPending }] = useDelete<RaRecord>();
  if (!situation) return null;
  const close = () => setOpen(false);
  const confirm = () => {
    const asked = { id: situation.id, previousData: situation };
    void remove('situations', asked, { mutationMode: 'pessimistic', onError, onSuccess: onDeleted, onSettled: close });
  };
  const word = (key: string) => translate(`resources.situations.delete.${key}`, { label: situation.label });
  const inUse = isUsed(situation);
  return (
    <>
      <Button color="error" startIcon={<DeleteIcon />} onClick={() => setOpen(true)}>
        {translate('ra.action.delete')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={close}
        fullWidth
        maxWidth="xs"
        aria-labelledby="delete-title"
        slotProps={{ transition: { onEntered: focusButton }, paper: inUse ? {} : sendKey(confirm) }}
      >
        <DialogTitle id="delete-title">{word(inUse ? 'inUseTitle' : 'title')}</DialogTitle>
        <DialogContent>
          <Typography gutterBottom={inUse}>{word(inUse ? 'inUse' : 'free')}</Typography>
          {inUse && <SituationUsers {...situation} onLeave={close} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{translate(inUse ? 'ra.action.close' : 'app.cancel')}</Button>
          {!inUse && (
            <Button variant="contained" color="error" disabled={isPending} onClick={confirm}>
              {translate('ra.action.delete')}
              <SendHint />
            </Button>
          )}
        </DialogActions>
      </Dialog>
    </>
  );
}
