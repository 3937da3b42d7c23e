import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { SendHint } from '../../common/dialog/SendHint';
import { sendKey } from '../../keys/sendKey';
import { FileLines } from './FileLines';
import { useImport } from './useImport';
import { useImportWord } from './useImportWord';

/** Asks for a file, shows what becomes of each of its lines, then takes it in. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const word = useImportWord();
  const translate = useTranslate();
  const id = useId();
  const { tried, refusal, isRunning, leftOut, leaveOut, choose, takeIn } = useImport(word('tooLarge'));
  const lines = tried?.answer.lines ?? [];
  const made = lines.filter(({ outcome }) => outcome === 'NEW').length;
  const isDone = tried?.isDone ?? false;
  const brought = isDone ? made : made - leftOut.size;
  const canTakeIn = tried !== null && !isDone && brought > 0;
  const send = () => {
    if (canTakeIn && !isRunning) void takeIn();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={id} slotProps={{ paper: sendKey(send) }}>
      <DialogTitle id={id}>{word('title')}</DialogTitle>
      <DialogContent>
        <Typography gutterBottom sx={{ maxWidth: '75ch' }}>
          {word('help')}
        </Typography>
        <Box component="label" sx={{ display: 'block', my: 2 }}>
          {word('choose')}{' '}
          <input
            type="file"
            accept=".csv,.txt,text/csv"
            onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
          />
        </Box>
        {isRunning && <LinearProgress aria-label={word('reading')} />}
        <Box aria-live="polite">
          {refusal && <Alert severity="error">{translate(refusal, { _: refusal })}</Alert>}
          {isDone && <Done made={made} hasRefused={lines.some(({ outcome }) => outcome === 'REFUSED')} />}
          {tried && !isDone && made === 0 && <Alert severity="info">{word('nothingNew')}</Alert>}
        </Box>
        {tried && <FileLines answer={tried.answer} isDone={isDone} leftOut={leftOut} onLeaveOut={leaveOut} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{isDone ? word('close') : translate('app.cancel')}</Button>
        {canTakeIn && (
          <Button variant="contained" aria-disabled={isRunning} onClick={send}>
            {word('apply', { smart_count: brought })}
            <SendHint />
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function Done({ made, hasRefused }: { made: number; hasRefused: boolean }) {
  const word = useImportWord();
  return (
    <Alert severity="success">
      {word('applied', { smart_count: made })} {hasRefused && word('left')}
    </Alert>
  );
}
