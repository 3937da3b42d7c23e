import { Edit, SaveButton, SimpleForm, Toolbar, TopToolbar } from 'react-admin';
import { useRecordQuery } from '../../common/useRecordQuery';
import { whenLoaded } from '../../common/whenLoaded';
import { wholeRecord } from '../../common/wholeRecord';
import { useRefusals } from '../../common/useRefusals';
import { PasswordLinkButton } from './PasswordLinkButton';
import { StaffInputs } from './StaffInputs';
import './words';

export function StaffEdit() {
  const { onSaveError, dialog } = useRefusals();
  return (
    <Edit
      mutationMode="pessimistic"
      actions={<StaffActions />}
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

function StaffActions() {
  return (
    <TopToolbar>
      <PasswordLinkButton />
    </TopToolbar>
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
