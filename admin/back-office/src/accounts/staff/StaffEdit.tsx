import { Typography } from '@mui/material';
import { useState } from 'react';
import { Edit, SaveButton, SimpleForm, Toolbar, TopToolbar, useTranslate } from 'react-admin';
import { DirtyWatch } from '../../common/form/DirtyWatch';
import { useRecordQuery } from '../../common/useRecordQuery';
import { whenLoaded } from '../../common/whenLoaded';
import { wholeRecord } from '../../common/wholeRecord';
import { useRefusals } from '../../common/useRefusals';
import { PasswordLinkButton } from './PasswordLinkButton';
import { StaffInputs } from './StaffInputs';
import './words';

export function StaffEdit() {
  const translate = useTranslate();
  const { onSaveError, dialog } = useRefusals();
  const [isDirty, setDirty] = useState(false);
  return (
    <Edit
      mutationMode="pessimistic"
      actions={<StaffActions isDirty={isDirty} />}
      queryOptions={useRecordQuery()}
      mutationOptions={{ ...wholeRecord, onError: onSaveError }}
      render={whenLoaded(
        <>
          <SimpleForm warnWhenUnsavedChanges toolbar={<StaffToolbar />}>
            <StaffInputs />
            <Typography sx={{ maxWidth: '75ch' }}>{translate('resources.staff.sessionsHelp')}</Typography>
            <DirtyWatch onDirty={setDirty} />
          </SimpleForm>
          {dialog}
        </>,
      )}
    />
  );
}

/** What is said there is long: on a telephone it takes a line of its own. */
const IN_LINES = { flexWrap: 'wrap', whiteSpace: 'normal', alignItems: 'center' };

function StaffActions({ isDirty }: { isDirty: boolean }) {
  return (
    <TopToolbar sx={IN_LINES}>
      <PasswordLinkButton isDirty={isDirty} />
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
