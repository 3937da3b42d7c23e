import type { ContributionSummaryFragment } from '../../generated/graphql';

type WithStatus = Pick<ContributionSummaryFragment, 'status'>;

/** Whether the contribution still waits for a decision. */
export const isOpen = ({ status }: WithStatus): boolean => status === 'RECEIVED' || status === 'IN_REVIEW';

/** Whether a moderator has nothing more to do with it for now. */
export const isDecided = (contribution: WithStatus): boolean => !isOpen(contribution);
