import type { ContributionRecord } from './contributionsProvider';

/** Whether somebody still has to decide. */
export const isOpen = ({ status }: Pick<ContributionRecord, 'status'>): boolean =>
  status === 'RECEIVED' || status === 'IN_REVIEW';
