import { may } from '../../accounts/permissions';
import type { Permission, Staff } from '../../accounts/permissions';
import { releasesOperations } from './releases.policy';

export type ReleaseStatus = 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'PUT_BACK';
export const RELEASE_ACTIONS = ['SAVE', 'PUBLISH', 'SCHEDULE', 'UNSCHEDULE', 'PUT_BACK', 'DELETE'] as const;
export type ReleaseAction = (typeof RELEASE_ACTIONS)[number];

interface Move {
  permission: Permission;
  /** From the status before the move to that after it. GONE: nothing is left. */
  from: Partial<Record<ReleaseStatus, ReleaseStatus | 'GONE'>>;
}

const { saveRelease, moveRelease } = releasesOperations;

/** The life of a release. What was published stays to be read. */
export const RELEASE_MOVES: Readonly<Record<ReleaseAction, Move>> = {
  SAVE: { permission: saveRelease, from: { DRAFT: 'DRAFT' } },
  PUBLISH: { permission: moveRelease.actions.PUBLISH, from: { DRAFT: 'PUBLISHED' } },
  // Pinned to its revisions, which leave the desk until the day. A second time, only the day changes.
  SCHEDULE: { permission: moveRelease.actions.SCHEDULE, from: { DRAFT: 'SCHEDULED', SCHEDULED: 'SCHEDULED' } },
  UNSCHEDULE: { permission: moveRelease.actions.UNSCHEDULE, from: { SCHEDULED: 'DRAFT' } },
  PUT_BACK: { permission: moveRelease.actions.PUT_BACK, from: { PUBLISHED: 'PUT_BACK' } },
  DELETE: { permission: moveRelease.actions.DELETE, from: { DRAFT: 'GONE' } },
};

/** The status after the move, or undefined when this person may not do this now. */
export function nextReleaseStatus(
  action: ReleaseAction,
  status: ReleaseStatus,
  viewer: Staff,
): ReleaseStatus | 'GONE' | undefined {
  const { permission, from } = RELEASE_MOVES[action];
  return may(viewer, permission) ? from[status] : undefined;
}

export function allowedReleaseActions(status: ReleaseStatus, viewer: Staff): ReleaseAction[] {
  return RELEASE_ACTIONS.filter((action) => nextReleaseStatus(action, status, viewer) !== undefined);
}
