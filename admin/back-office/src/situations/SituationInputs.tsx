import { Box } from '@mui/material';
import { regex, required, TextInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AudiencePanel } from '../targeting/audience/AudiencePanel';
import { RuleLints } from '../targeting/lints/RuleLints';
import type { Rule } from '../../../shared/rule';
import { RuleInput } from '../targeting/editor/RuleInput';
import type { SituationRecord } from './record/situationsProvider';

const isRequired = required();
const isSlug = [isRequired, regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'resources.situations.slugFormat')];

export function SituationInputs() {
  return (
    <Box sx={{ width: '100%' }}>
      <TextInput source="label" validate={isRequired} />
      <TextInput source="slug" validate={isSlug} helperText="resources.situations.slugHelp" />
      <RuleInput source="rule" label="resources.situations.fields.rule" isRequired />
      <RuleReach />
    </Box>
  );
}

/** The audience and the lints of the rule while it is edited. */
function RuleReach() {
  const saved = useRecordContext<SituationRecord>();
  const rule: Rule | undefined = useWatch({ name: 'rule' });
  if (!rule) return null;
  return (
    <>
      <RuleLints rule={rule} slug={saved?.slug ?? null} />
      <AudiencePanel rule={rule} saved={saved?.rule} />
    </>
  );
}
