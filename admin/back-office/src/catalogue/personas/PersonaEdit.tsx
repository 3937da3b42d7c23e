import {
  DeleteButton,
  Edit,
  SaveButton,
  SimpleForm,
  Toolbar,
  TopToolbar,
  useCanAccess,
  useNotify,
  useRecordContext,
  useTranslate,
} from 'react-admin';
import { Box } from '@mui/material';
import { Section } from '../../common/Section';
import { useRecordQuery } from '../../common/useRecordQuery';
import { useRefusals } from '../../common/useRefusals';
import { whenLoaded } from '../../common/whenLoaded';
import { wholeRecord } from '../../common/wholeRecord';
import { TryLink } from '../../links/TryLink';
import { PersonaChecks } from './PersonaChecks';
import { PersonaInputs } from './PersonaInputs';
import type { PersonaRecord } from './personasProvider';
import { WhyNotRecommendation } from './why-not/WhyNotRecommendation';
import './words';

/** On a telephone the checks stand under the form. */
const NARROW_LAYOUT = {
  '& .RaEdit-main': { flexWrap: { xs: 'wrap', md: 'nowrap' } },
  '& .RaEdit-card': { minWidth: 0, flexBasis: { xs: '100%', md: 'auto' } },
};

export function PersonaEdit() {
  const { onError, onSaveError, dialog } = useRefusals();
  const notify = useNotify();
  return (
    <Edit
      sx={NARROW_LAYOUT}
      mutationMode="pessimistic"
      queryOptions={useRecordQuery()}
      redirect={false}
      mutationOptions={{
        ...wholeRecord,
        onError: onSaveError,
        onSuccess: () => notify('resources.personas.saved', { type: 'success' }),
      }}
      actions={<PersonaActions />}
      aside={<Checks />}
      render={whenLoaded(
        <>
          <PersonaFields onError={onError} />
          {dialog}
        </>,
      )}
    />
  );
}

function PersonaFields({ onError }: { onError: (error: unknown) => void }) {
  const { canAccess: canSave } = useCanAccess({ resource: 'personas', action: 'save' });
  const toolbar = (
    <Toolbar sx={{ justifyContent: 'space-between' }}>
      <SaveButton />
      <DeleteButton mutationMode="pessimistic" mutationOptions={{ onError }} />
    </Toolbar>
  );
  return (
    <SimpleForm warnWhenUnsavedChanges toolbar={canSave ? toolbar : false}>
      <PersonaInputs />
    </SimpleForm>
  );
}

function PersonaActions() {
  const persona = useRecordContext<PersonaRecord>();
  return <TopToolbar>{persona && <TryLink persona={persona.id} />}</TopToolbar>;
}

/** What the saved persona gives in the published catalogue. */
function Checks() {
  const translate = useTranslate();
  const persona = useRecordContext<PersonaRecord>();
  return (
    <Box sx={{ width: { xs: '100%', md: 320 }, flexShrink: 0, ml: { md: 2 }, mt: { xs: 2, md: 0 } }}>
      <Section title={translate('resources.personas.fields.failures')}>
        {persona && <PersonaChecks persona={persona} />}
      </Section>
      {persona && <WhyNotRecommendation persona={persona} />}
    </Box>
  );
}
