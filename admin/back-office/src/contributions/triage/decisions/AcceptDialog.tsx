import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormHelperText,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useState } from 'react';
import { AutocompleteInput, Form, FormDataConsumer, ReferenceInput, useTranslate } from 'react-admin';
import type { DecisionDialogProps } from './dialog';
import { focusFirst } from '../../../common/dialog/focusFirst';
import { sendForm } from '../../../common/dialog/sendForm';
import { SendHint } from '../../../common/dialog/SendHint';
import { ACCEPTANCE_TOLD, AcceptanceMail } from './AcceptanceMail';

const FORM = 'accept-form';

/** What the API says that it becomes: a partner, or a new draft unless it joins a recommendation that exists. */
export function AcceptDialog({ contribution, isRunning, onClose, onConfirm }: DecisionDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.accept.${key}`);
  const [target, setTarget] = useState('draft');
  const isAdvice = contribution.becomes === 'RECOMMENDATION';
  const isExisting = isAdvice && target === 'existing';
  const submit = ({ recommendationId }: { recommendationId?: string }) => {
    if (isRunning || (isExisting && !recommendationId)) return;
    onConfirm({ action: 'ACCEPT', ...(isExisting && recommendationId && { recommendationId }) });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="accept-title"
      aria-describedby={ACCEPTANCE_TOLD}
      slotProps={{ paper: sendForm(FORM) }}
    >
      <Form id={FORM} onSubmit={submit}>
        <DialogTitle id="accept-title">{word('title')}</DialogTitle>
        <DialogContent>
          <RadioGroup aria-labelledby="accept-title" value={target} onChange={(event) => setTarget(event.target.value)}>
            <FormControlLabel
              value="draft"
              control={<Radio slotProps={{ input: { ref: focusFirst } }} />}
              label={word(isAdvice ? 'draft' : 'partner')}
            />
            <FormHelperText sx={{ ml: 4 }}>{word(isAdvice ? 'draftHelp' : 'partnerHelp')}</FormHelperText>
            {isAdvice && <FormControlLabel value="existing" control={<Radio />} label={word('existing')} />}
          </RadioGroup>
          {isExisting && <ExistingPicker label={word('recommendation')} />}
          <AcceptanceMail mail={contribution.acceptanceMail} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('app.cancel')}</Button>
          <FormDataConsumer>
            {({ formData }) => (
              <Button
                type="submit"
                variant="contained"
                disabled={(isExisting && !formData.recommendationId) || isRunning}
              >
                {word('confirm')}
                <SendHint />
              </Button>
            )}
          </FormDataConsumer>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

function ExistingPicker({ label }: { label: string }) {
  return (
    <Box sx={{ ml: 4 }}>
      <ReferenceInput source="recommendationId" reference="recommendations">
        <AutocompleteInput label={label} optionText="name" filterToQuery={(search: string) => ({ search })} />
      </ReferenceInput>
    </Box>
  );
}
