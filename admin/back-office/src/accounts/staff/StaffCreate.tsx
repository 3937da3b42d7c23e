import { Create, SimpleForm } from 'react-admin';
import { useRefusals } from '../../common/useRefusals';
import { StaffInputs } from './StaffInputs';

export function StaffCreate() {
  const { onSaveError, dialog } = useRefusals();
  return (
    <Create redirect="list" mutationOptions={{ onError: onSaveError }}>
      <SimpleForm warnWhenUnsavedChanges>
        <StaffInputs isNew />
      </SimpleForm>
      {dialog}
    </Create>
  );
}
