import DownloadIcon from '@mui/icons-material/GetAppOutlined';
import { Button, useListContext, useNotify } from 'react-admin';
import { useAction } from '../../common/useAction';
import type { AuditFilter } from '../../generated/graphql';
import { auditCsv } from './auditProvider';

/** Spreadsheets read the accents of a file that begins with it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** All that the filters find, as a file. */
export function DownloadButton() {
  const { filterValues } = useListContext();
  const notify = useNotify();
  const { run, isRunning } = useAction({
    onError: (error) =>
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' }),
  });
  const download = async () => {
    const csv = await auditCsv(filterValues as AuditFilter);
    save(new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <Button
      label={`resources.auditEvents.${isRunning ? 'downloading' : 'download'}`}
      aria-disabled={isRunning}
      onClick={() => void run(download)}
    >
      <DownloadIcon />
    </Button>
  );
}

function save(file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: 'journal.csv' });
  link.click();
  URL.revokeObjectURL(address);
}
