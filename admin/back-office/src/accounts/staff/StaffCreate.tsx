import { Typography } from '@mui/material';
import { Create, SimpleForm, useTranslate } from 'react-admin';
import { useRefusals } from '../../common/useRefusals';
import { StaffInputs } from './StaffInputs';
import './words';

export function StaffCreate() {
  const translate = useTranslate();
  const { onSaveError, dialog } = useRefusals();
  return (
    <Create redirect="list" mutationOptions={{ onError: onSaveError }}>
      <SimpleForm warnWhenUnsavedChanges>
        <StaffInputs />
        <Typography sx={{ maxWidth: '75ch' }}>{translate('resources.staff.inviteHelp')}</Typography>
      </SimpleForm>
      {dialog}
    </Create>
  );
}
