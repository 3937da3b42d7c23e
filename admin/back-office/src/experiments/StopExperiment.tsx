import { Button } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import { SendDialog } from '../common/dialog/SendDialog';
import { useAction } from '../common/useAction';
import { useRefusals } from '../common/useRefusals';
import type { ExperimentRecord } from './experimentsProvider';
import { useExperimentWord } from './words/useExperimentWord';

/** Asked once more: it does not start again. */
export function StopExperiment({ experiment }: { experiment: ExperimentRecord }) {
  const { word } = useExperimentWord();
  const [isAsked, setAsked] = useState(false);
  const { stop, isRunning, dialog } = useStop(experiment, () => setAsked(false));
  return (
    <>
      <Button variant="outlined" color="error" disabled={isRunning} onClick={() => setAsked(true)}>
        {word('stop')}
      </Button>
      {isAsked && (
        <SendDialog
          title={word('stopTitle')}
          body={word('stopBody')}
          label={word('stop')}
          focus="back"
          color="warning"
          isOff={isRunning}
          onClose={() => setAsked(false)}
          onSend={() => void stop()}
        />
      )}
      {dialog}
    </>
  );
}

function useStop({ id }: ExperimentRecord, onDone: () => void) {
  const { word } = useExperimentWord();
  const api = useDataProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  const stop = () =>
    run(async () => {
      await api.update('experiments', { id, data: { id }, previousData: { id } });
      onDone();
      notify(word('stopped'), { type: 'success' });
      refresh();
    });
  return { stop, isRunning, dialog };
}
