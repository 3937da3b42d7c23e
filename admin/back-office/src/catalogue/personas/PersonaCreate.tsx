import { Create, SimpleForm } from 'react-admin';
import { useRefusals } from '../../common/useRefusals';
import { PersonaInputs } from './PersonaInputs';
import './words';

const BLANK_RECORD = { facts: {}, mustSee: [], mustNotSee: [] };

export function PersonaCreate() {
  const { onSaveError, dialog } = useRefusals();
  return (
    <Create redirect="edit" mutationOptions={{ onError: onSaveError }}>
      <SimpleForm warnWhenUnsavedChanges defaultValues={BLANK_RECORD}>
        <PersonaInputs />
      </SimpleForm>
      {dialog}
    </Create>
  );
}
