import type { ContributionAction } from '../../../generated/graphql';

/** The key of each decision, the same everywhere. */
export const ACTION_KEYS: Readonly<Partial<Record<ContributionAction, string>>> = {
  CLAIM: 'c',
  ACCEPT: 'a',
  REQUEST_CORRECTION: 'x',
  REFUSE: 'r',
  MARK_DUPLICATE: 'd',
  MARK_SPAM: 's',
};
