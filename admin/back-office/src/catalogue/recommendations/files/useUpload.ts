import { useState } from 'react';
import { useDataProvider, useNotify, useRedirect, useRefresh } from 'react-admin';
import type { ProviderWith } from '../../../client/resource';
import { useAction } from '../../../common/useAction';
import { useRefusals } from '../../../common/useRefusals';
import type { fileActions, Preview } from './filesProvider';
import { readFile } from './readFile';

interface Tried {
  text: string;
  preview: Preview;
}

/** A file that is tried first, and brought in when somebody says so. */
export function useUpload(onClose: () => void) {
  const api = useDataProvider<ProviderWith<typeof fileActions>>();
  const notify = useNotify();
  const redirect = useRedirect();
  const refresh = useRefresh();
  const [tried, setTried] = useState<Tried | null>(null);
  const [refusal, setRefusal] = useState('');
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });

  const choose = (file: File | undefined) =>
    run(async () => {
      setTried(null);
      setRefusal('');
      if (!file) return;
      const read = await readFile(file);
      if ('refusal' in read) return setRefusal(read.refusal);
      setTried({ text: read.text, preview: await api.previewFile(read.text) });
    });
  const bringIn = () =>
    run(async () => {
      if (!tried) return;
      const id = await api.importFile(tried.text, tried.preview.recommendation?.version);
      notify('resources.recommendations.file.done', { type: 'success' });
      onClose();
      refresh();
      redirect('edit', 'recommendations', id);
    });
  return { preview: tried?.preview ?? null, refusal, isRunning, choose, bringIn, dialog };
}
