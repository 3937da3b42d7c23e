import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { FilePreview } from './FilePreview';
import { useUpload } from './useUpload';

interface UploadDialogProps {
  /** The recommendation whose screen it stands on. */
  on?: string | undefined;
  onClose: () => void;
}

/** Asks for a file, shows what it would change or what is wrong with it, then brings it in. */
export function UploadDialog({ on, onClose }: UploadDialogProps) {
  const translate = useTranslate();
  const id = useId();
  const word = (key: string) => translate(`resources.recommendations.file.${key}`);
  const { preview, refusal, isRunning, choose, bringIn, dialog } = useUpload(onClose);
  const isWritten = preview?.outcome === 'NEW' || preview?.outcome === 'CHANGED';
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={id}>
      <DialogTitle id={id}>{word('upload')}</DialogTitle>
      <DialogContent>
        <Typography gutterBottom>{word('help')}</Typography>
        <Box component="label" sx={{ display: 'block', my: 2 }}>
          {word('choose')}{' '}
          <input
            type="file"
            accept=".yaml,.yml"
            onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
          />
        </Box>
        <Box aria-live="polite" sx={{ mt: 2 }}>
          {refusal && <Alert severity="error">{word(refusal)}</Alert>}
          {preview && <FilePreview preview={preview} on={on} />}
        </Box>
        {dialog}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('app.cancel')}</Button>
        <Button
          variant="contained"
          disabled={isRunning || !isWritten || (preview?.faults.length ?? 0) > 0}
          onClick={() => void bringIn()}
        >
          {word('apply')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
