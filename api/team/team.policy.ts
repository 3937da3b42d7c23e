import { everyStaff, staffMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';
import { digestOperations } from './digests/digest.policy';
import { savedViewsOperations } from './saved-views/saved-views.policy';

export const assignTerritories = staffMay('staff.assignTerritories');
/** Everybody reads their own notices only. */
export const readNotices = everyStaff('notice.read');

export const teamOperations = {
  saveTerritories: assignTerritories,
  notices: readNotices,
  unreadNotices: readNotices,
  markNoticesRead: readNotices,
  ...digestOperations,
  ...savedViewsOperations,
} satisfies Record<string, Permission>;
