import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { Form, FormDataConsumer, useTranslate } from 'react-admin';
import type { SimilarFieldsFragment } from '../../../generated/graphql';
import { isLikelySame } from '../../similar/likeness';
import type { DecisionDialogProps } from './dialog';
import { KeyedChoice } from './KeyedChoice';
import { ContributionPicker, RecommendationPicker } from './OriginalPickers';
import { sendForm } from '../../../common/dialog/sendForm';
import { SendHint } from '../../../common/dialog/SendHint';
import { useOriginals } from './useOriginals';

const FORM = 'duplicate-form';
const PICKED = ['contribution', 'recommendation'];

/** What a similar item is a record of. */
const originalId = ({ recommendationId, contributionId }: SimilarFieldsFragment): string =>
  recommendationId ?? contributionId ?? '';

/** Asks what it is a duplicate of: what resembles it, the likely one beforehand, or another contribution or recommendation. */
export function DuplicateDialog({ contribution, original, isRunning, onClose, onConfirm }: DecisionDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.duplicate.${key}`);
  const { similar } = contribution;
  const [likely] = similar;
  const first = original ?? (likely && isLikelySame(likely) ? likely : undefined);
  const [target, setTarget] = useState(first ? originalId(first) : 'contribution');
  const choices = useOriginals(similar, originalId);
  // Without a record of its own, the form would read these fields from the contribution.
  const [blank] = useState({ id: contribution.id });
  const chosen = (values: Record<string, string>) => (PICKED.includes(target) ? values[target] : target);
  const submit = (values: Record<string, string>) => {
    const duplicateOfId = chosen(values);
    if (duplicateOfId && !isRunning) onConfirm({ action: 'MARK_DUPLICATE', duplicateOfId });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="duplicate-title"
      slotProps={{ paper: sendForm(FORM) }}
    >
      <Form id={FORM} onSubmit={submit} record={blank}>
        <DialogTitle id="duplicate-title">{word('title')}</DialogTitle>
        <DialogContent>
          <DialogContentText>{word('help')}</DialogContentText>
          <KeyedChoice isFirst label={word('original')} choices={choices} value={target} onChange={setTarget} />
          {target === 'contribution' && <ContributionPicker except={contribution.id} label={word('contribution')} />}
          {target === 'recommendation' && <RecommendationPicker label={word('recommendation')} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('app.cancel')}</Button>
          <FormDataConsumer>
            {({ formData }) => (
              <Button type="submit" variant="contained" disabled={!chosen(formData) || isRunning}>
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
