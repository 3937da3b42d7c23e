import { Create, SimpleForm } from 'react-admin';
import { useRefusals } from '../common/useRefusals';
import { SituationInputs } from './SituationInputs';

const blank = { rule: { all: [] } };

export function SituationCreate() {
  const { onError, dialog } = useRefusals();
  return (
    <Create redirect="edit" mutationOptions={{ onError }}>
      <SimpleForm warnWhenUnsavedChanges defaultValues={blank}>
        <SituationInputs />
      </SimpleForm>
      {dialog}
    </Create>
  );
}
