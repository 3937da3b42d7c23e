import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SendDialog } from '../../../common/dialog/SendDialog';
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
  const word = (key: string) => translate(`resources.recommendations.file.${key}`);
  const { preview, refusal, isRunning, choose, bringIn, dialog } = useUpload(onClose);
  const isWritten = preview?.outcome === 'NEW' || preview?.outcome === 'CHANGED';
  return (
    <SendDialog
      title={word('upload')}
      body={word('help')}
      label={word('apply')}
      maxWidth="md"
      isOff={isRunning || !isWritten || (preview?.faults.length ?? 0) > 0}
      onClose={onClose}
      onSend={() => void bringIn()}
    >
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
    </SendDialog>
  );
}
