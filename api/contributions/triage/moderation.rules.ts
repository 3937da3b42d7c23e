import { may } from '../../accounts/permissions';
import type { Viewer } from '../../accounts/permissions';
import { decideContributions } from '../contributions.policy';
import { CONTRIBUTION_ACTIONS, CONTRIBUTION_STATUSES } from '../vocabulary.rules';
import type { ContributionAction, ContributionKind, ContributionStatus } from '../vocabulary.rules';

export const CLAIM_MS = 15 * 60_000;
/** How long a decision can be undone by whoever took it; what it says to the contributor leaves only then. */
export const UNDO_MS = 10 * 60_000;

/** The columns that a decision overwrites, with the values that undoing it restores. */
export interface StateBefore {
  status: ContributionStatus;
  refusalReason: string | null;
  recommendationId: string | null;
  duplicateOfContributionId: string | null;
  duplicateOfRecommendationId: string | null;
  /** RFC 3339, as JSON keeps it. */
  dueAt: string | null;
}

/** The last decision, for as long as nothing has happened since. */
export interface LastDecision {
  before: StateBefore;
  /** The message and the draft that it made, which undoing removes. */
  messageId: string | null;
  draftId: string | null;
}

export interface Moderated {
  status: ContributionStatus;
  claimedById: string | null;
  claimExpiresAt: Date | null;
  decidedById: string | null;
  decidedAt: Date | null;
  lastDecision: LastDecision | null;
}

type Step = { to: ContributionStatus | 'BEFORE' };

const DECIDE = {
  REQUEST_CORRECTION: { to: 'NEEDS_CORRECTION' },
  ACCEPT: { to: 'ACCEPTED' },
  REFUSE: { to: 'REFUSED' },
  MARK_DUPLICATE: { to: 'DUPLICATE' },
  MARK_SPAM: { to: 'SPAM' },
} as const;
const RECONSIDER = { REOPEN: { to: 'RECEIVED' }, UNDO: { to: 'BEFORE' } } as const;

/** What staff can do in each status, and where it leads. */
export const TRANSITIONS: Readonly<Record<ContributionStatus, Partial<Record<ContributionAction, Step>>>> = {
  RECEIVED: { CLAIM: { to: 'IN_REVIEW' }, ...DECIDE },
  IN_REVIEW: { CLAIM: { to: 'IN_REVIEW' }, RELEASE: { to: 'RECEIVED' }, ...DECIDE },
  NEEDS_CORRECTION: { CLAIM: { to: 'IN_REVIEW' }, ...DECIDE, UNDO: { to: 'BEFORE' } },
  ACCEPTED: RECONSIDER,
  PUBLISHED: {},
  REFUSED: RECONSIDER,
  DUPLICATE: RECONSIDER,
  SPAM: RECONSIDER,
  WITHDRAWN: {},
};

export type ContributorStep = 'REPLY' | 'WITHDRAW';

const WITHDRAW = { to: 'WITHDRAWN' } as const;

/** What the contributor can do by the secret link, in the status that the link tells. */
export const CONTRIBUTOR_STEPS: Readonly<
  Record<ContributionStatus, Partial<Record<ContributorStep, { to: ContributionStatus }>>>
> = {
  RECEIVED: { WITHDRAW },
  IN_REVIEW: { WITHDRAW },
  NEEDS_CORRECTION: { REPLY: { to: 'RECEIVED' }, WITHDRAW },
  ACCEPTED: { WITHDRAW },
  PUBLISHED: {},
  REFUSED: {},
  DUPLICATE: {},
  SPAM: {},
  WITHDRAWN: {},
};

export type SystemStep = 'PUBLISH' | 'RELEASE' | 'ERASE';

const ERASE = { to: 'WITHDRAWN' } as const;

/**
 * What the system does by itself: PUBLISH, once the recommendation that was made of it is published; RELEASE, when the
 * claim holder signs out; ERASE, when the contributor asks to be forgotten (what is settled keeps its status).
 */
export const SYSTEM_STEPS: Readonly<
  Record<ContributionStatus, Partial<Record<SystemStep, { to: ContributionStatus }>>>
> = {
  RECEIVED: { ERASE },
  IN_REVIEW: { RELEASE: { to: 'RECEIVED' }, ERASE },
  NEEDS_CORRECTION: { ERASE },
  ACCEPTED: { PUBLISH: { to: 'PUBLISHED' }, ERASE },
  PUBLISHED: { ERASE: { to: 'PUBLISHED' } },
  REFUSED: { ERASE: { to: 'REFUSED' } },
  DUPLICATE: { ERASE: { to: 'DUPLICATE' } },
  SPAM: { ERASE: { to: 'SPAM' } },
  WITHDRAWN: { ERASE: { to: 'WITHDRAWN' } },
};

/** The statuses that a step of the system starts from. */
export function statusesWith(step: SystemStep): ContributionStatus[] {
  return CONTRIBUTION_STATUSES.filter((status) => SYSTEM_STEPS[status][step] !== undefined);
}

/** The status that a system step leads to. Throws if the step does not start from this status: callers check first. */
export function statusAfterSystemStep(status: ContributionStatus, step: SystemStep): ContributionStatus {
  const found = SYSTEM_STEPS[status][step];
  if (found === undefined) throw new Error(`${step} does not start from ${status}`);
  return found.to;
}

type Claim = 'NOBODY' | 'VIEWER' | 'ANOTHER';

const FREE_OR_OWN: readonly Claim[] = ['NOBODY', 'VIEWER'];

/** Whose claim each action can be done under. Claiming one's own again renews it; claiming another's takes it over. */
const UNDER: Readonly<Record<ContributionAction, readonly Claim[]>> = {
  CLAIM: ['NOBODY', 'VIEWER', 'ANOTHER'],
  RELEASE: ['VIEWER'],
  REQUEST_CORRECTION: FREE_OR_OWN,
  ACCEPT: FREE_OR_OWN,
  REFUSE: FREE_OR_OWN,
  MARK_DUPLICATE: FREE_OR_OWN,
  MARK_SPAM: FREE_OR_OWN,
  REOPEN: FREE_OR_OWN,
  UNDO: FREE_OR_OWN,
};

/** The kind of recommendation that an accepted contribution becomes; null for the kinds that make a partner instead. */
export const RECOMMENDATION_KIND: Readonly<Record<ContributionKind, 'STRATEGY' | 'ACTION' | null>> = {
  STRATEGY: 'STRATEGY',
  ACTION: 'ACTION',
  REGIONAL_SUGGESTION: 'ACTION',
  DATA: null,
  SERVICE: null,
  CODE: null,
  OTHER: null,
};

/** The staff member whose claim still runs; an expired claim is none. */
export function claimHolder(
  { claimedById, claimExpiresAt }: Pick<Moderated, 'claimedById' | 'claimExpiresAt'>,
  now: Date,
): string | null {
  return claimExpiresAt !== null && claimExpiresAt > now ? claimedById : null;
}

/** Until when the last decision can be undone; null when there is none to undo. */
export function undoableUntil(
  { lastDecision, decidedAt }: Pick<Moderated, 'lastDecision' | 'decidedAt'>,
  now: Date,
): Date | null {
  if (lastDecision === null || decidedAt === null) return null;
  const until = new Date(decidedAt.getTime() + UNDO_MS);
  return until > now ? until : null;
}

/** The status shown to the contributor: a decision that can still be undone is not shown yet. */
export function toldStatus(contribution: Moderated, now: Date): ContributionStatus {
  const { status, lastDecision } = contribution;
  return lastDecision === null || undoableUntil(contribution, now) === null ? status : lastDecision.before.status;
}

/** `isInTerritory`: the place of the contribution is in a territory of the viewer. */
export function allowedActions(
  contribution: Moderated,
  viewer: Viewer,
  { now, isInTerritory }: { now: Date; isInTerritory: boolean },
): ContributionAction[] {
  if (viewer.kind !== 'STAFF' || !may(viewer, decideContributions) || !isInTerritory) return [];
  const holder = claimHolder(contribution, now);
  const claim: Claim = holder === null ? 'NOBODY' : holder === viewer.id ? 'VIEWER' : 'ANOTHER';
  const mayUndo = contribution.decidedById === viewer.id && undoableUntil(contribution, now) !== null;
  const possible = CONTRIBUTION_ACTIONS.filter(
    (action) => TRANSITIONS[contribution.status][action] !== undefined && UNDER[action].includes(claim),
  );
  return possible.filter((action) => action !== 'UNDO' || mayUndo);
}
