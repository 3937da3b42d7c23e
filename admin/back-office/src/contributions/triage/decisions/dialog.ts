import type { SimilarFieldsFragment } from '../../../generated/graphql';
import type { ContributionRecord, Decision } from '../../record/contributionsProvider';

/** The props of every decision dialog. The dialog stays open until the server accepts the decision, so that an error loses nothing that was typed. */
export interface DecisionDialogProps {
  contribution: ContributionRecord;
  /** The original of a duplicate, when it was chosen beforehand. */
  original?: SimilarFieldsFragment | null;
  isRunning: boolean;
  onClose: () => void;
  onConfirm: (decision: Decision) => void;
}
