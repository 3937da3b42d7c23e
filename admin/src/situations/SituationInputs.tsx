import { Box } from '@mui/material';
import { regex, required, TextInput } from 'react-admin';
import { RuleInput } from '../rules/RuleInput';

const isRequired = required();
const isSlug = [isRequired, regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'resources.situations.slugFormat')];

export function SituationInputs() {
  return (
    <Box sx={{ width: '100%' }}>
      <TextInput source="label" validate={isRequired} />
      <TextInput source="slug" validate={isSlug} helperText="resources.situations.slugHelp" />
      <RuleInput source="rule" label="resources.situations.fields.rule" isRequired />
    </Box>
  );
}
