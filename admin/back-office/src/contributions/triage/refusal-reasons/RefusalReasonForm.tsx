import { BooleanInput, Create, Edit, SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { useRecordQuery } from '../../../common/useRecordQuery';
import { whenLoaded } from '../../../common/whenLoaded';
import { wholeRecord } from '../../../common/wholeRecord';
import { useRefusals } from '../../../common/useRefusals';
import { ReasonWords } from './ReasonWords';

export function RefusalReasonCreate() {
  const { onSaveError, dialog } = useRefusals();
  return (
    <Create redirect="list" mutationOptions={{ onError: onSaveError }}>
      <SimpleForm warnWhenUnsavedChanges>
        <ReasonWords />
      </SimpleForm>
      {dialog}
    </Create>
  );
}

export function RefusalReasonEdit() {
  const { onSaveError, dialog } = useRefusals();
  return (
    <Edit
      mutationMode="pessimistic"
      queryOptions={useRecordQuery()}
      mutationOptions={{ ...wholeRecord, onError: onSaveError }}
      render={whenLoaded(
        <>
          <SimpleForm warnWhenUnsavedChanges toolbar={<ReasonToolbar />}>
            <ReasonWords />
            <BooleanInput source="retired" helperText="resources.refusalReasons.retiredHelp" />
          </SimpleForm>
          {dialog}
        </>,
      )}
    />
  );
}

/** A reason is retired, never deleted: what was refused for it names it. */
function ReasonToolbar() {
  return (
    <Toolbar>
      <SaveButton />
    </Toolbar>
  );
}
