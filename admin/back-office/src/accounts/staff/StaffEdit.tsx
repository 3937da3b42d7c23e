import { Edit, SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { useRecordQuery } from '../../common/useRecordQuery';
import { whenLoaded } from '../../common/whenLoaded';
import { wholeRecord } from '../../common/wholeRecord';
import { useRefusals } from '../../common/useRefusals';
import { StaffInputs } from './StaffInputs';

export function StaffEdit() {
  const { onSaveError, dialog } = useRefusals();
  return (
    <Edit
      mutationMode="pessimistic"
      queryOptions={useRecordQuery()}
      mutationOptions={{ ...wholeRecord, onError: onSaveError }}
      render={whenLoaded(
        <>
          <SimpleForm warnWhenUnsavedChanges toolbar={<StaffToolbar />}>
            <StaffInputs />
          </SimpleForm>
          {dialog}
        </>,
      )}
    />
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
