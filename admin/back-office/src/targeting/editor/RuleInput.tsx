import { Box, FormHelperText, FormLabel } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { FieldTitle, useInput, ValidationError } from 'react-admin';
import { countIncomplete } from '../rule/conversion';
import { RuleEditor } from './RuleEditor';
import type { Rule } from '../../../../shared/rule';

interface RuleInputProps {
  source: string;
  label: string;
  isRequired?: boolean;
  defaultValue?: Rule;
}

/** A rule whose conditions lack values is not sent: the server would refuse it. */
const isComplete = (rule: Rule | null | undefined) => {
  const missing = rule ? countIncomplete(rule) : 0;
  return missing > 0 ? { message: 'rules.incomplete', args: { smart_count: missing } } : undefined;
};

/** Enter in a field ends what is typed there: by default it would send the whole form. */
function keepForm(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

export function RuleInput({ source, label, isRequired = false, defaultValue }: RuleInputProps) {
  const { field, fieldState } = useInput<Rule | null | ''>({ source, validate: isComplete, defaultValue });
  const message = fieldState.error?.message;
  return (
    <Box component="fieldset" onKeyDown={keepForm} sx={{ my: 2, mx: 0, p: 0, border: 0, minWidth: 0, width: '100%' }}>
      <FormLabel component="legend" sx={{ mb: 1 }} error={Boolean(message)}>
        <FieldTitle label={label} isRequired={isRequired} />
      </FormLabel>
      <RuleEditor rule={field.value || null} onChange={field.onChange} isOptional={!isRequired} />
      {message && (
        <FormHelperText error role="alert">
          <ValidationError error={message} />
        </FormHelperText>
      )}
    </Box>
  );
}
