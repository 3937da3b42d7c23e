import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useAction } from '../../common/useAction';
import { messageOf } from '../../client/errors';
import { base64Of, MAX_FILE_BYTES } from './fileBytes';
import { importContributions, type ImportedFile } from './importProvider';

interface Tried {
  file: string[];
  answer: ImportedFile;
  isDone: boolean;
}

const NONE: ReadonlySet<number> = new Set();

/** A file that is looked at first, and taken in when somebody says so. */
export function useImport(tooLarge: string) {
  const refresh = useRefresh();
  const [tried, setTried] = useState<Tried | null>(null);
  const [leftOut, setLeftOut] = useState(NONE);
  const [refusal, setRefusal] = useState('');
  const { run, isRunning } = useAction({ onError: (error) => setRefusal(messageOf(error)) });

  const choose = (chosen: File | undefined) =>
    run(async () => {
      setTried(null);
      setLeftOut(NONE);
      setRefusal('');
      if (!chosen) return;
      if (chosen.size > MAX_FILE_BYTES) return setRefusal(tooLarge);
      const file = await base64Of(chosen);
      setTried({ file, answer: await importContributions({ file, dryRun: true }), isDone: false });
    });
  const takeIn = () =>
    run(async () => {
      if (!tried) return;
      setRefusal('');
      const { file } = tried;
      const answer = await importContributions({ file, dryRun: false, leftOut: [...leftOut] });
      setTried({ file, answer, isDone: true });
      refresh();
    });
  const leaveOut = (line: number, isLeftOut: boolean) =>
    setLeftOut((before) => new Set(isLeftOut ? [...before, line] : [...before].filter((other) => other !== line)));
  return { tried, refusal, isRunning, leftOut, leaveOut, choose, takeIn };
}
