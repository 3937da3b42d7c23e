import { Typography } from '@mui/material';
import { Create, RadioButtonGroupInput, required, SaveButton, Title, Toolbar, useTranslate } from 'react-admin';
import { choicesOf } from '../../common/choices';
import { useRefusals } from '../../common/useRefusals';
import { type ContentForm, toForm } from './record/content';
import { KINDS } from './recommendationFilters';
import { ContentTabs } from './inputs/ContentTabs';

const BLANK_RECORD: { kind: string; content: ContentForm } = {
  kind: 'ACTION',
  content: { ...toForm(undefined), whenUnknown: 'HIDE', weight: 1 },
};

const NARROW_LAYOUT = { '& .RaCreate-card': { minWidth: 0 } };

export function RecommendationCreate() {
  const translate = useTranslate();
  const { onSaveError, dialog } = useRefusals();
  return (
    <Create sx={NARROW_LAYOUT} title={false} redirect="edit" mutationOptions={{ onError: onSaveError }} component="div">
      <Title title="resources.recommendations.newTitle" />
      <Typography component="h2" variant="h5" sx={{ my: 2 }}>
        {translate('resources.recommendations.newTitle')}
      </Typography>
      <ContentTabs blank={BLANK_RECORD} toolbar={<CreateToolbar />} head={<KindInput />} />
      {dialog}
    </Create>
  );
}

function KindInput() {
  return (
    <RadioButtonGroupInput
      source="kind"
      validate={required()}
      choices={choicesOf('recommendationKind', KINDS)}
      helperText="resources.recommendations.help.kind"
    />
  );
}

function CreateToolbar() {
  return (
    <Toolbar>
      <SaveButton />
    </Toolbar>
  );
}
