import type { Permission, Staff } from '../../accounts/permissions';
import { may } from '../../accounts/permissions';
import { catalogueOperations, editRecommendations } from '../catalogue.policy';

export type RevisionStatus = 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'SCHEDULED' | 'PUBLISHED' | 'SUPERSEDED' | 'ARCHIVED';
export const ACTIONS = [
  'SAVE',
  'SUBMIT_FOR_REVIEW',
  'APPROVE',
  'REQUEST_CHANGES',
  'PUBLISH',
  'SCHEDULE',
  'UNSCHEDULE',
  'ARCHIVE',
  'RESTORE',
  'BYPASS_REVIEW',
] as const;
export type RecommendationAction = (typeof ACTIONS)[number];

/** The statuses of a revision that can still be edited. */
export type DraftStatus = 'DRAFT' | 'IN_REVIEW' | 'APPROVED';

/** What a revision is set to when it is to be read again. */
export const NOT_APPROVED = { approvedById: null, bypassReason: null, personaReason: null } as const;

interface Move {
  permission: Permission;
  /** From the draft's status before the move to its status after it. NONE: there is no draft. */
  draft: Partial<Record<DraftStatus | 'NONE', DraftStatus | 'NONE'>>;
  /** Refused to those who wrote the revision. */
  fourEyes?: true;
  /** Refused while a revision waits for its day: two would go online, the older one last. */
  unlessScheduled?: true;
  /** Where it may be done whatever the draft, which then stays as it is. */
  besidesDraft?: (state: EditorialState) => boolean;
}

const { actions } = catalogueOperations.moveRecommendation;

/** The editorial workflow. An edit takes the draft back to DRAFT: approval is of a revision. */
export const MOVES: Readonly<Record<RecommendationAction, Move>> = {
  SAVE: {
    permission: editRecommendations,
    draft: { NONE: 'DRAFT', DRAFT: 'DRAFT', IN_REVIEW: 'DRAFT', APPROVED: 'DRAFT' },
  },
  SUBMIT_FOR_REVIEW: { permission: actions.SUBMIT_FOR_REVIEW, draft: { DRAFT: 'IN_REVIEW' } },
  APPROVE: { permission: actions.APPROVE, draft: { IN_REVIEW: 'APPROVED' }, fourEyes: true },
  REQUEST_CHANGES: { permission: actions.REQUEST_CHANGES, draft: { IN_REVIEW: 'DRAFT', APPROVED: 'DRAFT' } },
  PUBLISH: { permission: actions.PUBLISH, draft: { APPROVED: 'NONE' }, unlessScheduled: true },
  // The revision leaves the desk, so that what is written from then on does not change what goes online. Or only days change.
  SCHEDULE: {
    permission: actions.SCHEDULE,
    draft: { APPROVED: 'NONE' },
    besidesDraft: ({ isScheduled, isPublished }) => isScheduled || isPublished,
  },
  UNSCHEDULE: {
    permission: actions.UNSCHEDULE,
    draft: {},
    besidesDraft: ({ isScheduled, endsOnADay }) => isScheduled || endsOnADay,
  },
  ARCHIVE: {
    permission: actions.ARCHIVE,
    draft: { NONE: 'NONE', DRAFT: 'NONE', IN_REVIEW: 'NONE', APPROVED: 'NONE' },
  },
  // One draft at a time: what is being written would be lost.
  RESTORE: { permission: actions.RESTORE, draft: { NONE: 'DRAFT' } },
  // For teams too small, and nights too short, for a colleague to read it.
  BYPASS_REVIEW: { permission: actions.BYPASS_REVIEW, draft: { DRAFT: 'APPROVED', IN_REVIEW: 'APPROVED' } },
};

/** What the workflow needs to know of a recommendation. */
export interface EditorialState {
  draft: { status: DraftStatus; authorIds: readonly string[] } | null;
  /** Another revision waits for its day. */
  isScheduled: boolean;
  isPublished: boolean;
  /** What is public goes offline on a day that was set. */
  endsOnADay: boolean;
}

/** The draft's next status, or undefined when this person may not do this now. */
export function nextStatus(
  action: RecommendationAction,
  state: EditorialState,
  viewer: Staff,
): DraftStatus | 'NONE' | undefined {
  const move = MOVES[action];
  if (!may(viewer, move.permission)) return undefined;
  if (move.fourEyes && state.draft?.authorIds.includes(viewer.id)) return undefined;
  if (action === 'ARCHIVE' && state.draft === null && !state.isScheduled && !state.isPublished) return undefined;
  if (move.unlessScheduled && state.isScheduled) return undefined;
  const current = state.draft?.status ?? 'NONE';
  return move.besidesDraft?.(state) ? current : move.draft[current];
}

export function allowedActions(state: EditorialState, viewer: Staff): RecommendationAction[] {
  return ACTIONS.filter((action) => nextStatus(action, state, viewer) !== undefined);
}
