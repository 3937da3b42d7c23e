import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useDataProvider, useNotify, useRefresh } from 'react-admin';
import { useAction } from '../common/useAction';
import { useRefusals } from '../common/useRefusals';
import type { ExperimentRecord } from './experimentsProvider';
import { useExperimentWord } from './words/useExperimentWord';

/** Asked once more: it does not start again. */
export function StopExperiment({ experiment }: { experiment: ExperimentRecord }) {
  const { word } = useExperimentWord();
  const [isAsked, setAsked] = useState(false);
  const { stop, isRunning } = useStop(experiment, () => setAsked(false));
  return (
    <>
      <Button variant="outlined" color="error" disabled={isRunning} onClick={() => setAsked(true)}>
        {word('stop')}
      </Button>
      {isAsked && (
        <Confirm
          isOpen
          loading={isRunning}
          title={word('stopTitle')}
          content={word('stopBody')}
          confirm={word('stop')}
          confirmColor="warning"
          onClose={() => setAsked(false)}
          onConfirm={() => void stop()}
        />
      )}
    </>
  );
}

function useStop({ id }: ExperimentRecord, onDone: () => void) {
  const { word } = useExperimentWord();
  const api = useDataProvider();
  const notify = useNotify();
  const refresh = useRefresh();
  const { onError } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  const stop = () =>
    run(async () => {
      await api.update('experiments', { id, data: { id }, previousData: { id } });
      onDone();
      notify(word('stopped'), { type: 'success' });
      refresh();
    });
  return { stop, isRunning };
}
