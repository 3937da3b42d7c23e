import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRefusals } from '../../../common/useRefusals';
import type { ContributionAction } from '../../../generated/graphql';
import { sendKey } from '../../../keys/sendKey';
import { focusFirst } from '../../../common/dialog/focusFirst';
import { SendHint } from '../../../common/dialog/SendHint';
import { BulkOutcome } from './BulkOutcome';
import { BulkQuestion } from './BulkQuestion';
import { useBulkDecision } from './useBulkDecision';
import { useBulkDone } from './useBulkDone';
import type { KnownRows } from './useKnownRows';

interface BulkDialogProps {
  action: ContributionAction;
  ids: string[];
  rows: KnownRows;
  onClose: () => void;
}

/** Asks for confirmation. When all was done, one notification says so and undoes it; otherwise the result of each is shown. Those that were not changed stay selected. */
export function BulkDialog({ action, ids, rows, onClose }: BulkDialogProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.contributions.bulk.${key}`, values);
  const { onError, dialog } = useRefusals();
  const onDone = useBulkDone(action, onClose);
  const { decide, isRunning, outcome } = useBulkDecision({ onError, onDone });
  const [refusal, setRefusal] = useState({ reason: '', message: '' });
  const needsReason = action === 'REFUSE';
  const isReady = !isRunning && !(needsReason && refusal.reason === '');
  const start = () => {
    const added = refusal.message.trim();
    const reason = needsReason && { reason: refusal.reason, ...(added && { message: added }) };
    if (isReady) void decide(ids, { action, ...reason });
  };
  // What was decided may leave the list before its result is read.
  const [titles] = useState(() => new Map([...rows].map(([id, { title }]) => [id, title])));
  return (
    <Dialog
      open
      onClose={isRunning ? undefined : onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="bulk-title"
      slotProps={{ paper: sendKey(outcome ? onClose : start) }}
    >
      <DialogTitle id="bulk-title">
        {outcome ? word('result') : word(`ask.${action}`, { smart_count: ids.length })}
      </DialogTitle>
      <DialogContent>
        {!outcome && <BulkQuestion {...{ action, ids, titles, refusal }} onRefusal={setRefusal} />}
        <output>{outcome && <BulkOutcome outcome={outcome} titles={titles} />}</output>
      </DialogContent>
      <DialogActions>
        {!outcome && (
          <Button ref={needsReason ? undefined : focusFirst} onClick={onClose} disabled={isRunning}>
            {translate('app.cancel')}
          </Button>
        )}
        <Button
          variant="contained"
          disabled={!outcome && needsReason && refusal.reason === ''}
          aria-disabled={isRunning}
          onClick={outcome ? onClose : start}
        >
          {outcome
            ? word('close')
            : isRunning
              ? word('running')
              : translate(`resources.contributions.actions.${action}`)}
          {!outcome && !isRunning && <SendHint />}
        </Button>
      </DialogActions>
      {dialog}
    </Dialog>
  );
}
