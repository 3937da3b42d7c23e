import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { session } from '../../client/pageSession';
import type { Account } from '../../client/session';
import { continueAsOther } from './authProvider';

/** Nothing of what one person wrote is sent in the name of another without a word. */
export function OtherAccountDialog({ other }: { other: Account }) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const word = (key: string, values = {}) => translate(`auth.other.${key}`, values);
  const goOn = () => {
    continueAsOther();
    void queries.invalidateQueries({ queryKey: ['auth', 'getIdentity'] });
  };
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="other-title" aria-describedby="other-help">
      <DialogTitle id="other-title">{word('title')}</DialogTitle>
      <DialogContent>
        <DialogContentText id="other-help">
          {word('help', { other: other.name, name: session.account()?.name ?? '' })}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={goOn}>{word('goOn', { other: other.name })}</Button>
        <Button variant="contained" onClick={() => session.ask()}>
          {word('back', { name: session.account()?.name ?? '' })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
