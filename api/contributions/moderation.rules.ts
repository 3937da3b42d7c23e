import { may } from '../accounts';
import type { Viewer } from '../accounts';
import { decideContributions } from './contributions.policy';
import { CONTRIBUTION_ACTIONS } from './vocabulary.rules';
import type { ContributionAction, ContributionKind, ContributionStatus } from './vocabulary.rules';

export const CLAIM_MS = 15 * 60_000;

export interface Moderated {
  status: ContributionStatus;
  claimedById: string | null;
  claimExpiresAt: Date | null;
}

/** What can happen in each status, and where it leads. */
export const TRANSITIONS: Readonly<Record<ContributionStatus, Partial<Record<ContributionAction, { to: ContributionStatus }>>>> = {
  RECEIVED: { CLAIM: { to: 'IN_REVIEW' }, ACCEPT: { to: 'ACCEPTED' }, REFUSE: { to: 'REFUSED' } },
  IN_REVIEW: { CLAIM: { to: 'IN_REVIEW' }, RELEASE: { to: 'RECEIVED' }, ACCEPT: { to: 'ACCEPTED' }, REFUSE: { to: 'REFUSED' } },
  ACCEPTED: {},
  PUBLISHED: {},
  REFUSED: {},
};

type Claim = 'NOBODY' | 'VIEWER' | 'ANOTHER';

/** Whose claim each action can be done under. Claiming one's own again renews it. */
const UNDER: Readonly<Record<ContributionAction, readonly Claim[]>> = {
  CLAIM: ['NOBODY', 'VIEWER'],
  RELEASE: ['VIEWER'],
  ACCEPT: ['NOBODY', 'VIEWER'],
  REFUSE: ['NOBODY', 'VIEWER'],
};

/** What accepted words become; the offers of data, services and code make no recommendation. */
export const BECOMES: Readonly<Record<ContributionKind, 'STRATEGY' | 'ACTION' | null>> = {
  STRATEGY: 'STRATEGY',
  ACTION: 'ACTION',
  REGIONAL_SUGGESTION: 'ACTION',
  DATA: null,
  SERVICE: null,
  CODE: null,
  OTHER: null,
};

/** The staff member whose claim still runs; an expired claim is none. */
export function claimHolder({ claimedById, claimExpiresAt }: Moderated, now: Date): string | null {
  return claimExpiresAt !== null && claimExpiresAt > now ? claimedById : null;
}

export function allowedActions(contribution: Moderated, viewer: Viewer, now: Date): ContributionAction[] {
  if (viewer.kind !== 'STAFF' || !may(viewer, decideContributions)) return [];
  const holder = claimHolder(contribution, now);
  const claim: Claim = holder === null ? 'NOBODY' : holder === viewer.id ? 'VIEWER' : 'ANOTHER';
  return CONTRIBUTION_ACTIONS.filter((action) => TRANSITIONS[contribution.status][action] !== undefined && UNDER[action].includes(claim));
}
