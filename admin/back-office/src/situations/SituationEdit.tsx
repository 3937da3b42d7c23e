import { useEffect, useRef } from 'react';
import {
  Edit,
  type RaRecord,
  SaveButton,
  SimpleForm,
  Toolbar,
  TopToolbar,
  useCanAccess,
  useNotify,
  useRecordContext,
  useRedirect,
  useSaveContext,
} from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useRecordQuery } from '../common/useRecordQuery';
import { whenLoaded } from '../common/whenLoaded';
import { wholeRecord } from '../common/wholeRecord';
import { useRefusals } from '../common/useRefusals';
import { TryLink } from '../links/TryLink';
import { useLintsLeft } from '../targeting/lints/useLintsLeft';
import { DeleteSituation } from './DeleteSituation';
import { useChangePreview } from './change/useChangePreview';
import { SituationInputs } from './SituationInputs';
import type { SituationForm, SituationRecord } from './record/situationsProvider';
import { UsedBy } from './UsedBy';

/** On a telephone what uses the situation stands under its form. */
const NARROW_LAYOUT = {
  '& .RaEdit-main': { flexWrap: { xs: 'wrap', md: 'nowrap' } },
  '& .RaEdit-card': { minWidth: 0, flexBasis: { xs: '100%', md: 'auto' } },
};

type OnError = (error: unknown) => void;

export function SituationEdit() {
  const { onError, onSaveError, dialog } = useRefusals();
  const notify = useNotify();
  const tellLints = useLintsLeft();
  const onSuccess = (saved: RaRecord) => {
    notify('resources.situations.saved', { type: 'success' });
    tellLints(saved);
  };
  return (
    <Edit
      sx={NARROW_LAYOUT}
      mutationMode="pessimistic"
      queryOptions={useRecordQuery()}
      redirect={false}
      mutationOptions={{ ...wholeRecord, onError: onSaveError, onSuccess }}
      actions={<SituationActions />}
      aside={<UsedBy />}
      render={whenLoaded(
        <>
          <SituationFields onError={onError} />
          {dialog}
        </>,
      )}
    />
  );
}

/** The form error that is shown when the author goes back instead of saving. */
const NOT_SAVED = { root: { serverError: 'errors.NOT_SAVED' } };

function SituationFields({ onError }: { onError: OnError }) {
  const { canAccess: canSave } = useCanAccess({ resource: 'situations', action: 'save' });
  const situation = useRecordContext<SituationRecord>();
  const { save } = useSaveContext();
  const { agrees, dialog } = useChangePreview();
  const submit = async (form: SituationForm) => {
    try {
      const isAgreed = !situation || !form.rule || (await agrees(situation, form.rule));
      return isAgreed ? save?.(form) : NOT_SAVED;
    } catch (error) {
      onError(error);
      return NOT_SAVED;
    }
  };
  return (
    <>
      <SimpleForm
        warnWhenUnsavedChanges
        onSubmit={submit}
        toolbar={canSave ? <SituationToolbar onError={onError} /> : false}
      >
        <SituationInputs />
      </SimpleForm>
      {dialog}
    </>
  );
}

function SituationActions() {
  const situation = useRecordContext<SituationRecord>();
  return <TopToolbar>{situation && <TryLink situation={situation.id} />}</TopToolbar>;
}

function SituationToolbar({ onError }: { onError: OnError }) {
  const button = useRef<HTMLButtonElement>(null);
  const { isSubmitting, errors } = useFormState();
  const notify = useNotify();
  const redirect = useRedirect();
  const onDeleted = (deleted: RaRecord | undefined) => {
    const archivedUsers = (deleted?.['archivedUsers'] ?? []) as readonly string[];
    if (archivedUsers.length === 0) notify('resources.situations.deleted', { type: 'success' });
    else
      notify('resources.situations.deletedButNamed', {
        type: 'warning',
        messageArgs: { titles: archivedUsers.join(', ') },
      });
    redirect('list', 'situations');
  };
  const isBack = !isSubmitting && errors.root !== undefined;
  // The button was disabled while the dialog was open, so the dialog could not return the focus to it.
  useEffect(() => {
    if (isBack) button.current?.focus();
  }, [isBack]);
  return (
    <Toolbar sx={{ justifyContent: 'space-between' }}>
      <SaveButton ref={button} />
      <DeleteSituation onError={onError} onDeleted={onDeleted} />
    </Toolbar>
  );
}
