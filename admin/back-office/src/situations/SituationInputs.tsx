import { Box } from '@mui/material';
import { regex, required, TextInput, useRecordContext } from 'react-admin';
import { RuleInput } from '../targeting/editor/RuleInput';
import type { SituationRecord } from './record/situationsProvider';

const isRequired = required();
const isSlug = [isRequired, regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'resources.situations.slugFormat')];

export function SituationInputs() {
  const saved = useRecordContext<SituationRecord>();
  const around = { inForce: saved?.rule, of: { slug: saved?.slug ?? null } };
  return (
    <Box sx={{ width: '100%' }}>
      <TextInput source="label" validate={isRequired} />
      <TextInput source="slug" validate={isSlug} helperText="resources.situations.slugHelp" />
      <RuleInput source="rule" label="resources.situations.fields.rule" isRequired around={around} />
    </Box>
  );
}
