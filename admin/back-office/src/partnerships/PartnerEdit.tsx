import { Typography } from '@mui/material';
import {
  BooleanInput,
  Edit,
  SaveButton,
  SimpleForm,
  TextInput,
  Toolbar,
  useCanAccess,
  useNotify,
  useRecordContext,
  useTranslate,
} from 'react-admin';
import { useRecordQuery } from '../common/useRecordQuery';
import { useRefusals } from '../common/useRefusals';
import { whenLoaded } from '../common/whenLoaded';
import { wholeRecord } from '../common/wholeRecord';
import { PartnerOffer } from './PartnerOffer';
import { PublicPageLink } from './PublicPageLink';
import type { PresentedPartner } from './partnersProvider';
import './words';

/** How a partner is shown to everybody, beside what they offered. */
export function PartnerEdit() {
  const { onSaveError, dialog } = useRefusals();
  const notify = useNotify();
  const translate = useTranslate();
  const told = ({ isPublic }: PresentedPartner) =>
    notify(`resources.partners.${isPublic ? 'shown' : 'hidden'}`, { type: 'success' });
  return (
    <Edit<PresentedPartner>
      mutationMode="pessimistic"
      redirect={false}
      title={translate('resources.partners.present')}
      queryOptions={useRecordQuery()}
      mutationOptions={{ ...wholeRecord, onError: onSaveError, onSuccess: told }}
      render={whenLoaded(
        <>
          <PresentationForm />
          {dialog}
        </>,
      )}
    />
  );
}

const words = (source: string) => ({
  source,
  label: `resources.partners.fields.${source}`,
  helperText: `resources.partners.help.${source}`,
});

function PresentationForm() {
  const { canAccess: canSave = false } = useCanAccess({ resource: 'partners', action: 'save' });
  const partner = useRecordContext<PresentedPartner>();
  const toolbar = (
    <Toolbar>
      <SaveButton />
    </Toolbar>
  );
  return (
    <SimpleForm warnWhenUnsavedChanges toolbar={canSave ? toolbar : false}>
      {partner && <PartnerOffer partner={partner} />}
      <PublicHeading />
      <TextInput {...words('publicName')} readOnly={!canSave} lang="fr" />
      <TextInput {...words('publicDescription')} readOnly={!canSave} multiline minRows={3} lang="fr" />
      <TextInput {...words('publicDescriptionEn')} readOnly={!canSave} multiline minRows={3} lang="en" />
      <TextInput {...words('publicLink')} readOnly={!canSave} type="url" />
      <BooleanInput {...words('isPublic')} readOnly={!canSave} />
      <PublicPageLink />
    </SimpleForm>
  );
}

function PublicHeading() {
  const translate = useTranslate();
  return (
    <Typography component="h2" variant="h6" sx={{ mt: 2 }}>
      {translate('resources.partners.public')}
    </Typography>
  );
}
