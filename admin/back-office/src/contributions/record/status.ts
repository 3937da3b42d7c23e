import type { ContributionRecord } from './contributionsProvider';

/** Whether the contribution still waits for a decision. */
export const isOpen = ({ status }: Pick<ContributionRecord, 'status'>): boolean =>
  status === 'RECEIVED' || status === 'IN_REVIEW';
