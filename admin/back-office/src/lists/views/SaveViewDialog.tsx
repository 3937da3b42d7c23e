import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useCanAccess, useNotify, useTranslate } from 'react-admin';
import { focusFirst } from '../../common/dialog/focusFirst';
import { sendForm } from '../../common/dialog/sendForm';
import { SendHint } from '../../common/dialog/SendHint';
import { useAction } from '../../common/useAction';
import { useRefusals } from '../../common/useRefusals';
import { listOf } from '../columns/listOf';
import { useListWord } from '../words/useListWord';
import { ReachFields } from './ReachFields';
import type { Views } from './useViews';
import { type Reach, reachOf, type View } from './view';
import { saveView } from './viewsProvider';

const MAX_NAME = 40;

interface SaveViewDialogProps {
  views: Views;
  /** To rename or share; without it what is shown becomes a new view. */
  view?: View | undefined;
  onClose: () => void;
}

interface Named {
  name: string;
  reach: Reach;
}

/** Keeps a new view of what the list shows, or changes the name and the reach of one. */
export function SaveViewDialog({ views, view, onClose }: SaveViewDialogProps) {
  const word = useListWord();
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const { canAccess: canShare = false } = useCanAccess({ resource: 'savedViews', action: 'create' });
  const [name, setName] = useState(view?.name ?? '');
  const [reach, setReach] = useState<Reach>(view ? reachOf(view) : { audience: 'ME' });
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });

  const save = async () => {
    await keep({ views, view, name, reach });
    notify(word('saved'), { type: 'success' });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(save);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="xs"
      aria-labelledby={id}
      slotProps={{ paper: sendForm(`${id}-form`) }}
    >
      <form id={`${id}-form`} onSubmit={submit}>
        <DialogTitle id={id}>{word(view ? 'editTitle' : 'saveTitle')}</DialogTitle>
        <DialogContent>
          {!view && <DialogContentText gutterBottom>{word('saveHelp')}</DialogContentText>}
          <TextField
            required
            inputRef={focusFirst}
            label={word('name')}
            value={name}
            onChange={({ target }) => setName(target.value)}
            slotProps={{ htmlInput: { maxLength: MAX_NAME, minLength: 2 } }}
          />
          {canShare && <ReachFields reach={reach} onChange={setReach} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('app.cancel')}</Button>
          <Button type="submit" variant="contained" aria-disabled={isRunning}>
            {word('save')}
            <SendHint />
          </Button>
        </DialogActions>
      </form>
      {dialog}
    </Dialog>
  );
}

/** What was kept anew is what the list shows next. */
async function keep({ views, view, name, reach }: Pick<SaveViewDialogProps, 'views' | 'view'> & Named): Promise<void> {
  const { filter, sort, columns } = view ?? views.shown;
  const identity = view ? { id: view.id, expectedVersion: view.version } : {};
  const saved = await saveView(
    { ...identity, list: listOf(views.resource), name, filter, sort, columns: columns ? [...columns] : null },
    reach,
  );
  await views.reread();
  if (!view) views.goTo(views.addressOf(saved));
}
