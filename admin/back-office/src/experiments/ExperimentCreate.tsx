import { Create, SaveButton, SimpleForm, Toolbar, useNotify, useRedirect } from 'react-admin';
import { useRefusals } from '../common/useRefusals';
import { ExperimentInputs } from './ExperimentInputs';
import type { ExperimentRecord } from './experimentsProvider';
import { useExperimentWord } from './words/useExperimentWord';

const BLANK_RECORD = { about: 'recommendation', share: 50 };

/** What to try, on whom and until when: it begins at once. */
export function ExperimentCreate() {
  const { word } = useExperimentWord();
  const { onSaveError, dialog } = useRefusals();
  const notify = useNotify();
  const redirect = useRedirect();
  const onSuccess = ({ id }: ExperimentRecord) => {
    notify(word('started'), { type: 'success' });
    redirect('show', 'experiments', id);
  };
  const toolbar = (
    <Toolbar>
      <SaveButton label={word('start')} />
    </Toolbar>
  );
  return (
    <Create<ExperimentRecord> title={word('create')} mutationOptions={{ onError: onSaveError, onSuccess }}>
      <SimpleForm warnWhenUnsavedChanges defaultValues={BLANK_RECORD} toolbar={toolbar}>
        <ExperimentInputs />
      </SimpleForm>
      {dialog}
    </Create>
  );
}
