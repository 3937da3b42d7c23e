import { Typography } from '@mui/material';
import {
  Edit,
  RadioButtonGroupInput,
  required,
  SaveButton,
  SimpleForm,
  Toolbar,
  useRecordContext,
  useTranslate,
} from 'react-admin';
import { sentenceCase } from '../../common/sentenceCase';
import { useRecordQuery } from '../../common/useRecordQuery';
import { useRefusals } from '../../common/useRefusals';
import { whenLoaded } from '../../common/whenLoaded';
import { wholeRecord } from '../../common/wholeRecord';
import type { SettingRecord } from './checklistSettingsProvider';
import { levelChoices, levelName } from './levels';

export function ChecklistSettingEdit() {
  const { onSaveError, dialog } = useRefusals();
  return (
    <Edit
      mutationMode="pessimistic"
      queryOptions={useRecordQuery()}
      mutationOptions={{ ...wholeRecord, onError: onSaveError }}
      render={whenLoaded(
        <>
          <SimpleForm warnWhenUnsavedChanges toolbar={<SettingToolbar />}>
            <WhatIsChecked />
            <RadioButtonGroupInput source="level" choices={levelChoices} validate={required()} row={false} />
          </SimpleForm>
          {dialog}
        </>,
      )}
    />
  );
}

function WhatIsChecked() {
  const translate = useTranslate();
  const setting = useRecordContext<SettingRecord>();
  if (!setting) return null;
  return (
    <>
      <Typography component="h2" variant="h6" sx={sentenceCase}>
        {setting.label}
      </Typography>
      <Typography sx={{ mb: 2 }}>
        {translate('resources.checklistSettings.unchanged', { level: translate(levelName(setting.defaultLevel)) })}
      </Typography>
    </>
  );
}

/** A check is switched off, never deleted. */
function SettingToolbar() {
  return (
    <Toolbar>
      <SaveButton />
    </Toolbar>
  );
}
