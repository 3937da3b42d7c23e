import { DeleteButton, Edit, SaveButton, SimpleForm, Toolbar, useCanAccess } from 'react-admin';
import { wholeRecord } from '../common/wholeRecord';
import { useRefusals } from '../common/useRefusals';
import { SituationInputs } from './SituationInputs';
import { UsedBy } from './UsedBy';

export function SituationEdit() {
  const { onError, dialog } = useRefusals();
  const { canAccess: canSave } = useCanAccess({ resource: 'situations', action: 'save' });
  return (
    <Edit mutationMode="pessimistic" queryOptions={wholeRecord} redirect={false} mutationOptions={{ ...wholeRecord, onError }} aside={<UsedBy />}>
      <SimpleForm warnWhenUnsavedChanges toolbar={canSave ? <SituationToolbar onError={onError} /> : false}>
        <SituationInputs />
      </SimpleForm>
      {dialog}
    </Edit>
  );
}

function SituationToolbar({ onError }: { onError: (error: unknown) => void }) {
  return (
    <Toolbar sx={{ justifyContent: 'space-between' }}>
      <SaveButton />
      <DeleteButton mutationMode="pessimistic" mutationOptions={{ onError }} />
    </Toolbar>
  );
}
