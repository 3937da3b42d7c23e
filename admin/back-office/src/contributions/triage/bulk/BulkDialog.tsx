import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useListContext, useRefresh, useTranslate } from 'react-admin';
import { useRefusals } from '../../../common/useRefusals';
import type { ContributionAction } from '../../../generated/graphql';
import { BulkOutcome } from './BulkOutcome';
import { BulkQuestion } from './BulkQuestion';
import { useBulkDecision } from './useBulkDecision';

interface BulkDialogProps {
  action: ContributionAction;
  ids: string[];
  titles: ReadonlyMap<string, string>;
  onClose: () => void;
}

/** Asks for confirmation, then shows the result for each contribution. Those that were not changed stay selected. */
export function BulkDialog({ action, ids, titles, onClose }: BulkDialogProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.contributions.bulk.${key}`, values);
  const refresh = useRefresh();
  const { selectedIds, onSelect } = useListContext();
  const { onError, dialog } = useRefusals();
  const { decide, isRunning, outcome } = useBulkDecision({ onError });
  const [refusal, setRefusal] = useState({ reason: '', message: '' });
  const needsReason = action === 'REFUSE';
  const start = () =>
    void decide(ids, {
      action,
      ...(needsReason && {
        reason: refusal.reason,
        ...(refusal.message.trim() && { message: refusal.message.trim() }),
      }),
    });
  const close = () => {
    onClose();
    if (!outcome) return;
    onSelect(selectedIds.filter((id) => !outcome.done.includes(String(id))));
    refresh();
  };
  return (
    <Dialog open onClose={isRunning ? undefined : close} fullWidth maxWidth="sm" aria-labelledby="bulk-title">
      <DialogTitle id="bulk-title">
        {outcome ? word('result') : word(`ask.${action}`, { smart_count: ids.length })}
      </DialogTitle>
      <DialogContent>
        {!outcome && <BulkQuestion {...{ action, ids, titles, refusal }} onRefusal={setRefusal} />}
        <output>{outcome && <BulkOutcome outcome={outcome} titles={titles} />}</output>
      </DialogContent>
      <DialogActions>
        {!outcome && (
          <Button onClick={close} disabled={isRunning}>
            {translate('app.cancel')}
          </Button>
        )}
        <Button
          variant="contained"
          disabled={needsReason && refusal.reason === ''}
          aria-disabled={isRunning}
          onClick={outcome ? close : start}
        >
          {outcome
            ? word('close')
            : isRunning
              ? word('running')
              : translate(`resources.contributions.actions.${action}`)}
        </Button>
      </DialogActions>
      {dialog}
    </Dialog>
  );
}
