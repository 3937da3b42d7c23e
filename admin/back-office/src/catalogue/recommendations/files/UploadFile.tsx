import UploadIcon from '@mui/icons-material/FileUploadOutlined';
import { useState } from 'react';
import { Button } from 'react-admin';
import { UploadDialog } from './UploadDialog';

/** Opens what brings in a YAML file. `on`: the recommendation whose screen it stands on. */
export function UploadFile({ on }: { on?: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button label="resources.recommendations.file.upload" onClick={() => setOpen(true)}>
        <UploadIcon />
      </Button>
      {isOpen && <UploadDialog on={on} onClose={() => setOpen(false)} />}
    </>
  );
}
