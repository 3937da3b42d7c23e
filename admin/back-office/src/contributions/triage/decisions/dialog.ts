import type { SimilarFieldsFragment } from '../../../generated/graphql';
import type { ContributionRecord, Decision } from '../../record/contributionsProvider';

/** What every dialog of a decision is given. It stays open until the decision is taken: a refusal loses nothing that was typed. */
export interface DecisionDialogProps {
  contribution: ContributionRecord;
  /** What it was said to repeat, where that is known beforehand. */
  original?: Pick<SimilarFieldsFragment, 'id' | 'kind'> | null;
  isRunning: boolean;
  onClose: () => void;
  onConfirm: (decision: Decision) => void;
}
