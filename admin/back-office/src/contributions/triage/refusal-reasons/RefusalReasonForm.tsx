import {
  Create,
  Edit,
  maxLength,
  minLength,
  required,
  SaveButton,
  SimpleForm,
  TextInput,
  Toolbar,
  BooleanInput,
} from 'react-admin';
import { useRecordQuery } from '../../../common/useRecordQuery';
import { whenLoaded } from '../../../common/whenLoaded';
import { wholeRecord } from '../../../common/wholeRecord';
import { useRefusals } from '../../../common/useRefusals';
import { MessageExample } from './MessageExample';

/** Contributors are written to in French, whatever the language of the screen. */
const IN_FRENCH = { htmlInput: { lang: 'fr' } };

const isLabel = [required(), minLength(3), maxLength(120)];
const isMessage = [required(), minLength(20), maxLength(2000)];

export function RefusalReasonCreate() {
  const { onSaveError, dialog } = useRefusals();
  return (
    <Create redirect="list" mutationOptions={{ onError: onSaveError }}>
      <SimpleForm warnWhenUnsavedChanges>
        <Words />
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
            <Words />
            <BooleanInput source="retired" helperText="resources.refusalReasons.retiredHelp" />
          </SimpleForm>
          {dialog}
        </>,
      )}
    />
  );
}

function Words() {
  return (
    <>
      <TextInput
        source="label"
        validate={isLabel}
        helperText="resources.refusalReasons.labelHelp"
        autoComplete="off"
        slotProps={IN_FRENCH}
      />
      <TextInput
        source="message"
        validate={isMessage}
        multiline
        minRows={5}
        helperText="resources.refusalReasons.messageHelp"
        slotProps={IN_FRENCH}
      />
      <MessageExample />
    </>
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
