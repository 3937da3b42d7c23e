import { Create, SimpleForm } from 'react-admin';
import { useRefusals } from '../common/useRefusals';
import { SituationInputs } from './SituationInputs';

const BLANK_RECORD = { rule: { all: [] } };

export function SituationCreate() {
  const { onSaveError, dialog } = useRefusals();
  return (
    <Create redirect="edit" mutationOptions={{ onError: onSaveError }}>
      <SimpleForm warnWhenUnsavedChanges defaultValues={BLANK_RECORD}>
        <SituationInputs />
      </SimpleForm>
      {dialog}
    </Create>
  );
}
