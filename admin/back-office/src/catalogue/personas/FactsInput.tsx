import { Box, FormHelperText, FormLabel } from '@mui/material';
import { FieldTitle, useInput, ValidationError } from 'react-admin';
import type { Facts } from '../../../../shared/rule';
import { FactsEditor } from '../../targeting/trial/FactsEditor';
import { keepForm } from '../../targeting/values/keepForm';

/** The facts of a person in a form. */
export function FactsInput({ source, label }: { source: string; label: string }) {
  const { field, fieldState } = useInput<Facts | null | ''>({ source });
  const message = fieldState.error?.message;
  return (
    <Box component="fieldset" onKeyDown={keepForm} sx={{ my: 2, mx: 0, p: 0, border: 0, minWidth: 0, width: '100%' }}>
      <FormLabel component="legend" sx={{ mb: 1 }} error={Boolean(message)}>
        <FieldTitle label={label} />
      </FormLabel>
      <FactsEditor facts={field.value || {}} onChange={field.onChange} />
      {message && (
        <FormHelperText error role="alert">
          <ValidationError error={message} />
        </FormHelperText>
      )}
    </Box>
  );
}
