import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useState } from 'react';
import { AutocompleteInput, Form, FormDataConsumer, type RaRecord, ReferenceInput, useTranslate } from 'react-admin';
import { useDateFormat } from '../../../common/FormattedDate';
import type { ContributionSummaryFragment } from '../../../generated/graphql';
import type { DecisionDialogProps } from './dialog';

const toSearch = (search: string) => ({ search });

/** Asks what it is a duplicate of: another contribution, or a recommendation. */
export function DuplicateDialog({ contribution, original, isRunning, onClose, onConfirm }: DecisionDialogProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.contributions.duplicate.${key}`);
  const [target, setTarget] = useState(original?.recommendationId ? 'recommendation' : 'contribution');
  // Without a record of its own, the form would read these fields from the contribution.
  const [filled] = useState({
    id: contribution.id,
    recommendation: original?.recommendationId,
    contribution: original?.contributionId,
  });
  const submit = (values: Record<string, string>) =>
    onConfirm({ action: 'MARK_DUPLICATE', duplicateOfId: values[target] ?? '' });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="duplicate-title">
      <Form onSubmit={submit} record={filled}>
        <DialogTitle id="duplicate-title">{word('title')}</DialogTitle>
        <DialogContent>
          <DialogContentText>{word('help')}</DialogContentText>
          <RadioGroup
            aria-labelledby="duplicate-title"
            value={target}
            onChange={(event) => setTarget(event.target.value)}
          >
            <FormControlLabel value="contribution" control={<Radio />} label={word('ofContribution')} />
            <FormControlLabel value="recommendation" control={<Radio />} label={word('ofRecommendation')} />
          </RadioGroup>
          {target === 'contribution' ? (
            <ContributionPicker except={contribution.id} label={word('contribution')} />
          ) : (
            <RecommendationPicker label={word('recommendation')} />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('app.cancel')}</Button>
          <FormDataConsumer>
            {({ formData }) => (
              <Button type="submit" variant="contained" disabled={!formData[target] || isRunning}>
                {word('confirm')}
              </Button>
            )}
          </FormDataConsumer>
        </DialogActions>
      </Form>
    </Dialog>
  );
}

/** Duplicates often share a title: the state and the day tell them apart. */
function ContributionPicker({ except, label }: { except: string; label: string }) {
  const translate = useTranslate();
  const write = useDateFormat();
  const named = ({ title, status, receivedAt }: ContributionSummaryFragment) =>
    `${title} – ${translate(`enums.contributionStatus.${status}`)}, ${write(receivedAt)}`;
  return (
    <ReferenceInput source="contribution" reference="contributions">
      <AutocompleteInput
        label={label}
        optionText={named}
        filterToQuery={toSearch}
        getOptionDisabled={({ id }: RaRecord) => id === except}
        noOptionsText="app.typeToSearch"
        helperText={false}
      />
    </ReferenceInput>
  );
}

function RecommendationPicker({ label }: { label: string }) {
  return (
    <ReferenceInput source="recommendation" reference="recommendations">
      <AutocompleteInput
        label={label}
        optionText="name"
        filterToQuery={toSearch}
        noOptionsText="app.typeToSearch"
        helperText={false}
      />
    </ReferenceInput>
  );
}
