import { Box, Typography } from '@mui/material';
import { type ComponentType, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRefusals } from '../../../common/useRefusals';
import type { ContributionAction, SimilarFieldsFragment } from '../../../generated/graphql';
import type { ContributionRecord } from '../../record/contributionsProvider';
import { isOpen } from '../../record/status';
import { AcceptDialog } from './AcceptDialog';
import { ReopenDialog, SpamDialog, TakeOverDialog } from './ConfirmDialogs';
import { CorrectionDialog } from './CorrectionDialog';
import { DecisionButtons } from './DecisionButtons';
import { DecisionState } from './DecisionState';
import type { DecisionDialogProps } from './dialog';
import { DuplicateDialog } from './DuplicateDialog';
import { RefuseDialog } from './RefuseDialog';
import { useDecision } from './useDecision';
import { useDecisionKeys } from './useDecisionKeys';

const DIALOGS: Partial<Record<ContributionAction, ComponentType<DecisionDialogProps>>> = {
  CLAIM: TakeOverDialog,
  ACCEPT: AcceptDialog,
  REFUSE: RefuseDialog,
  REQUEST_CORRECTION: CorrectionDialog,
  MARK_DUPLICATE: DuplicateDialog,
  MARK_SPAM: SpamDialog,
  REOPEN: ReopenDialog,
};

/** Below the bar of the application, over the words. */
const STAYS_IN_SIGHT = {
  position: 'sticky',
  top: 48,
  zIndex: 2,
  py: 1,
  mb: 1,
  bgcolor: 'background.default',
  borderBottom: 1,
  borderColor: 'divider',
} as const;

/** Claiming asks for confirmation only when it takes the contribution over from a colleague. */
const isFreeClaim = (action: ContributionAction, { claimedBy, allowedActions }: ContributionRecord): boolean =>
  action === 'CLAIM' && (!claimedBy || allowedActions.includes('RELEASE'));

interface ContributionDecisionsProps {
  contribution: ContributionRecord;
  /** The original, when the contribution is about to be marked as a duplicate. */
  original: SimilarFieldsFragment | null;
  onOriginalLeft: () => void;
}

/** The actions that this viewer may take now, and what became of the last one. */
export function ContributionDecisions({ contribution, original, onOriginalLeft }: ContributionDecisionsProps) {
  const translate = useTranslate();
  const { onError, dialog } = useRefusals();
  const [open, setOpen] = useState<ContributionAction | null>(null);
  const close = () => {
    setOpen(null);
    onOriginalLeft();
  };
  const { decide, isRunning } = useDecision(contribution, { onError, onDone: close });
  const { allowedActions } = contribution;
  const start = (action: ContributionAction) =>
    action in DIALOGS && !isFreeClaim(action, contribution) ? setOpen(action) : void decide({ action });
  useDecisionKeys(allowedActions, start);
  const asked = original ? 'MARK_DUPLICATE' : open;
  const Asking = asked && DIALOGS[asked];
  return (
    <>
      <Box component="section" aria-label={translate('resources.contributions.decide')} sx={STAYS_IN_SIGHT}>
        <DecisionButtons contribution={contribution} isRunning={isRunning} onStart={start} />
        {isOpen(contribution) && allowedActions.length === 0 && (
          <Typography variant="body2">{translate('resources.contributions.noAction')}</Typography>
        )}
      </Box>
      <DecisionState contribution={contribution} isRunning={isRunning} onUndo={() => void decide({ action: 'UNDO' })} />
      {Asking && (
        <Asking
          contribution={contribution}
          original={original}
          isRunning={isRunning}
          onClose={close}
          onConfirm={(decision) => void decide(decision)}
        />
      )}
      {dialog}
    </>
  );
}
