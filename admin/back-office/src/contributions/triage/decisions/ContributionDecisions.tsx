import { Typography } from '@mui/material';
import { type ComponentType, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../../../common/Section';
import { useRefusals } from '../../../common/useRefusals';
import type {
  ContributionAction,
  RecommendationTitleFragment,
  SimilarFieldsFragment,
} from '../../../generated/graphql';
import type { ContributionRecord } from '../../record/contributionsProvider';
import { isOpen } from '../../record/status';
import { AcceptDialog } from './AcceptDialog';
import { AcceptedDialog } from './AcceptedDialog';
import { ClaimState } from './ClaimState';
import { ReopenDialog, SpamDialog, TakeOverDialog } from './ConfirmDialogs';
import { CorrectionDialog } from './CorrectionDialog';
import { DecisionButtons } from './DecisionButtons';
import type { DecisionDialogProps } from './dialog';
import { DuplicateDialog } from './DuplicateDialog';
import { LinkedRecommendation } from './LinkedRecommendation';
import { RefuseDialog } from './RefuseDialog';
import { UndoLine } from './UndoLine';
import { useDecision } from './useDecision';
import { useFocusAfter } from './useFocusAfter';

const DIALOGS: Partial<Record<ContributionAction, ComponentType<DecisionDialogProps>>> = {
  CLAIM: TakeOverDialog,
  ACCEPT: AcceptDialog,
  REFUSE: RefuseDialog,
  REQUEST_CORRECTION: CorrectionDialog,
  MARK_DUPLICATE: DuplicateDialog,
  MARK_SPAM: SpamDialog,
  REOPEN: ReopenDialog,
};

/** Claiming asks for confirmation only when it takes the contribution over from a colleague. */
const isFreeClaim = (action: ContributionAction, { claimedBy, allowedActions }: ContributionRecord): boolean =>
  action === 'CLAIM' && (!claimedBy || allowedActions.includes('RELEASE'));

interface ContributionDecisionsProps {
  contribution: ContributionRecord;
  /** The original, when the contribution is about to be marked as a duplicate. */
  original: SimilarFieldsFragment | null;
  onOriginalLeft: () => void;
}

/** The status, the claim, and the actions that this viewer may take now. */
export function ContributionDecisions({ contribution, original, onOriginalLeft }: ContributionDecisionsProps) {
  const translate = useTranslate();
  const { onError, dialog } = useRefusals();
  const [open, setOpen] = useState<ContributionAction | null>(null);
  const [made, setMade] = useState<RecommendationTitleFragment | null>(null);
  const close = () => {
    setOpen(null);
    onOriginalLeft();
  };
  const { target, focusSoon } = useFocusAfter<HTMLParagraphElement>(contribution, made === null);
  const onDone = ({
    recommendation,
    contribution: after,
  }: {
    recommendation?: RecommendationTitleFragment | null;
    contribution?: { status: string } | null;
  }) => {
    close();
    setMade(after?.status === 'ACCEPTED' ? (recommendation ?? null) : null);
    focusSoon();
  };
  const { decide, isRunning } = useDecision(contribution, { onError, onDone });
  const { allowedActions, status, undoableUntil } = contribution;
  const start = (action: ContributionAction) =>
    action in DIALOGS && !isFreeClaim(action, contribution) ? setOpen(action) : void decide({ action });
  const asked = original ? 'MARK_DUPLICATE' : open;
  const Asking = asked && DIALOGS[asked];
  return (
    <Section title={translate(`resources.contributions.${allowedActions.length > 0 ? 'decide' : 'decision'}`)}>
      <Typography ref={target} tabIndex={-1} gutterBottom sx={{ fontWeight: 'bold' }}>
        {translate(`enums.contributionStatus.${status}`)}
      </Typography>
      <ClaimState contribution={contribution} />
      <LinkedRecommendation contribution={contribution} />
      <UndoLine until={undoableUntil} isRunning={isRunning} onUndo={() => void decide({ action: 'UNDO' })} />
      <DecisionButtons contribution={contribution} isRunning={isRunning} onStart={start} />
      {isOpen(contribution) && allowedActions.length === 0 && (
        <Typography variant="body2">{translate('resources.contributions.noAction')}</Typography>
      )}
      {Asking && (
        <Asking
          contribution={contribution}
          original={original}
          isRunning={isRunning}
          onClose={close}
          onConfirm={(decision) => void decide(decision)}
        />
      )}
      {made && <AcceptedDialog recommendation={made} onClose={() => setMade(null)} />}
      {dialog}
    </Section>
  );
}
