import { Edit, SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { useRefusals } from '../../common/useRefusals';
import { StaffInputs } from './StaffInputs';

export function StaffEdit() {
  const { onError, dialog } = useRefusals();
  return (
    <Edit mutationMode="pessimistic" mutationOptions={{ onError }}>
      <SimpleForm warnWhenUnsavedChanges toolbar={<StaffToolbar />}>
        <StaffInputs />
      </SimpleForm>
      {dialog}
    </Edit>
  );
}

/** An account is closed, never deleted: the history names it. */
function StaffToolbar() {
  return (
    <Toolbar>
      <SaveButton />
    </Toolbar>
  );
}
