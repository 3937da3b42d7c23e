import { Box, FormHelperText, FormLabel } from '@mui/material';
import { FieldTitle, useInput, useLocation, ValidationError } from 'react-admin';
import { useRuleText } from '../json/useRuleText';
import { countIncomplete } from '../rule/conversion';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import { RuleEditor, type Surroundings } from './RuleEditor';
import type { Rule } from '../../../../shared/rule';
import { keepForm } from '../values/keepForm';

interface RuleInputProps {
  source: string;
  label: string;
  isRequired?: boolean;
  defaultValue?: Rule;
  around?: Surroundings;
}

const EVERYBODY: Rule = { all: [] };
const NOTHING_AROUND: Surroundings = {};

/** A rule whose conditions lack values is not sent: the server would refuse it. */
const isComplete = (rule: Rule | null | undefined) => {
  const missing = rule ? countIncomplete(rule) : 0;
  return missing > 0 ? { message: 'rules.incomplete', args: { smart_count: missing } } : undefined;
};

export function RuleInput({
  source,
  label,
  isRequired = false,
  defaultValue,
  around = NOTHING_AROUND,
}: RuleInputProps) {
  const { words } = useOwnWords({ fr, en });
  // Told by `text` below: by the time something is validated, it is known.
  const draft = { isLeft: false };
  const { field, fieldState } = useInput<Rule | null | ''>({
    source,
    validate: (rule) => (draft.isLeft ? words.json.unfinished : isComplete(rule)),
    defaultValue,
  });
  const place = `${useLocation().pathname} ${field.name}`;
  const rule = field.value || null;
  const text = useRuleText({ rule: rule ?? EVERYBODY, onChange: field.onChange, place });
  draft.isLeft = text.isDraft;
  const message = fieldState.error?.message;
  return (
    <Box component="fieldset" onKeyDown={keepForm} sx={{ my: 2, mx: 0, p: 0, border: 0, minWidth: 0, width: '100%' }}>
      <FormLabel component="legend" sx={{ mb: 1 }} error={Boolean(message)}>
        <FieldTitle label={label} isRequired={isRequired} />
      </FormLabel>
      <RuleEditor rule={rule} onChange={field.onChange} isOptional={!isRequired} text={text} around={around} />
      {message && (
        <FormHelperText error role="alert">
          <ValidationError error={message} />
        </FormHelperText>
      )}
    </Box>
  );
}
