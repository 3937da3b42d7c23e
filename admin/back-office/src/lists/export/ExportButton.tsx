import DownloadIcon from '@mui/icons-material/GetAppOutlined';
import { useState } from 'react';
import {
  Button,
  useDataProvider,
  useGetResourceLabel,
  useListContext,
  useNotify,
  useTranslateLabel,
} from 'react-admin';
import { useAction } from '../../common/useAction';
import { useRefusals } from '../../common/useRefusals';
import { filedOf } from '../columns/chosen';
import { useColumns } from '../columns/ColumnsContext';
import { useListWord } from '../words/useListWord';
import { csvOf } from './csv';
import { download } from './download';
import { everyRow, MAX_ROWS } from './everyRow';
import { fileName } from './fileName';

/** All that the list finds, with its columns and in its words, as a file: read as the list itself, so that nobody gets more than it shows. */
export function ExportButton() {
  const word = useListWord();
  const notify = useNotify();
  const labelOf = useTranslateLabel();
  const nameOf = useGetResourceLabel();
  const api = useDataProvider();
  const { filterValues: filter, sort } = useListContext();
  const { columns, resource, names } = useColumns();
  const [progress, setProgress] = useState('');
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });

  const save = async () => {
    const { rows, total } = await everyRow({
      load: async (page, perPage) => api.getList(resource, { filter, sort, pagination: { page, perPage } }),
      onProgress: (done, all) => setProgress(word('exporting', { done, total: all })),
    });
    const filed = filedOf(columns, names);
    const head = filed.map(({ source }) => String(labelOf({ source, resource })));
    download(
      fileName(nameOf(resource, 2)),
      csvOf([head, ...rows.map((row) => filed.map((column) => column.text(row)))]),
    );
    if (total > MAX_ROWS)
      notify(word('exportCut', { max: MAX_ROWS, total }), { type: 'warning', autoHideDuration: null });
    else notify(word('exported', { smart_count: rows.length }), { type: 'success' });
  };
  const start = () => {
    setProgress('');
    void run(save);
  };
  return (
    <>
      <Button label={isRunning && progress ? progress : word('export')} aria-disabled={isRunning} onClick={start}>
        <DownloadIcon />
      </Button>
      {dialog}
    </>
  );
}
