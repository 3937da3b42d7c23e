import { Create, SimpleForm } from 'react-admin';
import { useRefusals } from '../../common/useRefusals';
import { ReleaseInputs } from './ReleaseInputs';
import './words';

const BLANK_RECORD = { recommendationIds: [] };

export function ReleaseCreate() {
  const { onSaveError, dialog } = useRefusals();
  return (
    <Create redirect="edit" mutationOptions={{ onError: onSaveError }}>
      <SimpleForm warnWhenUnsavedChanges defaultValues={BLANK_RECORD}>
        <ReleaseInputs />
      </SimpleForm>
      {dialog}
    </Create>
  );
}
