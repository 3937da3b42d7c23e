import type { Permission, Staff } from '../../accounts/permissions';
import { may } from '../../accounts/permissions';
import { catalogueOperations, editRecommendations } from '../catalogue.policy';

export type RevisionStatus = 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'PUBLISHED' | 'SUPERSEDED' | 'ARCHIVED';
export const ACTIONS = ['SAVE', 'SUBMIT_FOR_REVIEW', 'APPROVE', 'REQUEST_CHANGES', 'PUBLISH', 'ARCHIVE'] as const;
export type RecommendationAction = (typeof ACTIONS)[number];

/** The statuses of a revision that can still be edited. */
export type DraftStatus = 'DRAFT' | 'IN_REVIEW' | 'APPROVED';

interface Move {
  permission: Permission;
  /** From the draft's status before the move to its status after it. NONE: there is no draft. */
  draft: Partial<Record<DraftStatus | 'NONE', DraftStatus | 'NONE'>>;
  /** Refused to those who wrote the revision. */
  fourEyes?: true;
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
  PUBLISH: { permission: actions.PUBLISH, draft: { APPROVED: 'NONE' } },
  ARCHIVE: {
    permission: actions.ARCHIVE,
    draft: { NONE: 'NONE', DRAFT: 'NONE', IN_REVIEW: 'NONE', APPROVED: 'NONE' },
  },
};

/** What the workflow needs to know of a recommendation. */
export interface EditorialState {
  draft: { status: DraftStatus; authorIds: readonly string[] } | null;
  isPublished: boolean;
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
  if (action === 'ARCHIVE' && state.draft === null && !state.isPublished) return undefined;
  return move.draft[state.draft?.status ?? 'NONE'];
}

export function allowedActions(state: EditorialState, viewer: Staff): RecommendationAction[] {
  return ACTIONS.filter((action) => nextStatus(action, state, viewer) !== undefined);
}
