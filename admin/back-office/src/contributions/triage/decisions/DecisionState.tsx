import { Alert } from '@mui/material';
import type { ContributionRecord } from '../../record/contributionsProvider';
import { LinkedRecommendation } from './LinkedRecommendation';
import { UndoLine } from './UndoLine';

interface DecisionStateProps {
  contribution: ContributionRecord;
  isRunning: boolean;
  onUndo: () => void;
}

/** What became of the contribution, and until when that can be undone; nothing before the first decision. */
export function DecisionState({ contribution, isRunning, onUndo }: DecisionStateProps) {
  const { undoableUntil, recommendation, duplicateOf, duplicateOfRecommendation, refusalReason } = contribution;
  const isEmpty = ![undoableUntil, recommendation, duplicateOf, duplicateOfRecommendation, refusalReason].some(Boolean);
  if (isEmpty) return null;
  return (
    <Alert severity="info" role="none" icon={false} sx={{ mb: 2, '& .MuiAlert-message': { width: '100%' } }}>
      <LinkedRecommendation contribution={contribution} />
      <UndoLine until={undoableUntil} isRunning={isRunning} onUndo={onUndo} />
    </Alert>
  );
}
