import UploadIcon from '@mui/icons-material/FileUploadOutlined';
import { useState } from 'react';
import { Button } from 'react-admin';
import { ImportDialog } from './ImportDialog';
import { useImportWord } from './useImportWord';

/** Opens what brings in a file of contributions. */
export function ImportButton() {
  const word = useImportWord();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button label={word('open')} onClick={() => setOpen(true)}>
        <UploadIcon />
      </Button>
      {isOpen && <ImportDialog onClose={() => setOpen(false)} />}
    </>
  );
}
