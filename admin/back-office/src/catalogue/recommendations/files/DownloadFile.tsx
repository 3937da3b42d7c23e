import DownloadIcon from '@mui/icons-material/GetAppOutlined';
import { Button, useDataProvider } from 'react-admin';
import type { ProviderWith } from '../../../client/resource';
import { useAction } from '../../../common/useAction';
import { useRefusals } from '../../../common/useRefusals';
import type { fileActions } from './filesProvider';

/** The saved text and targeting, as a YAML file. */
export function DownloadFile({ id }: { id: string }) {
  const api = useDataProvider<ProviderWith<typeof fileActions>>();
  const { onError } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  const download = async () => {
    const { name, text } = await api.recommendationFile(id);
    save(new Blob([text], { type: 'application/yaml;charset=utf-8' }), name);
  };
  return (
    <Button
      label="resources.recommendations.file.download"
      aria-disabled={isRunning}
      onClick={() => void run(download)}
    >
      <DownloadIcon />
    </Button>
  );
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
