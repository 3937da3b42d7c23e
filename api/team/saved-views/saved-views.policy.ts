import { everyStaff, may, staffMay } from '../../accounts/permissions';
import type { Permission, Staff } from '../../accounts/permissions';
import type { ViewReach } from './saved-views.types';

/** Everybody of the staff keeps views for themselves. */
export const saveViews = everyStaff('view.save');
/** A view for a role or for everybody is in the way of many: those who answer for what others work on keep it. */
export const shareViews = staffMay('view.share', 'PUBLISHER');

export const savedViewsOperations = {
  savedViews: saveViews,
  saveView: saveViews,
  shareView: shareViews,
  deleteView: saveViews,
} satisfies Record<string, Permission>;

/** Whoever may share views sees all that are shared, to keep them in order. */
export function seesView(viewer: Staff, { audience, role, ownerId }: ViewReach): boolean {
  if (audience === 'ME') return ownerId === viewer.id;
  return audience === 'TEAM' || (role !== null && viewer.roles.includes(role)) || may(viewer, shareViews);
}

/** One's own; what is shared belongs to all who may share. */
export function mayChangeView(viewer: Staff, { audience, ownerId }: ViewReach): boolean {
  return audience === 'ME' ? ownerId === viewer.id : may(viewer, shareViews);
}
