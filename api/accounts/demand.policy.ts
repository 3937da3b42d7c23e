import { forbidden, unauthenticated, unknownToken, withoutToken } from '../platform/graphql/errors';
import { may } from './permissions';
import type { JobSeeker, Permission, Staff, Viewer } from './permissions';

/** Called first by every service method that a request reaches. Throws UNAUTHENTICATED or FORBIDDEN. */
export function demand(viewer: Viewer, permission: Permission): void {
  demandOr(unauthenticated, viewer, permission);
}

/** `missing`: what is asked of who is nobody in particular. */
function demandOr(missing: () => Error, viewer: Viewer, permission: Permission): void {
  if (may(viewer, permission)) return;
  if (viewer.kind !== 'ANONYMOUS') throw forbidden();
  refuseUnknownToken(viewer);
  throw missing();
}

/** Tells whose profile was erased, or whose token is wrong, from a guest. Throws UNAUTHENTICATED. */
export function refuseUnknownToken(viewer: Viewer): void {
  if (viewer.kind === 'ANONYMOUS' && viewer.hasUnknownToken) throw unknownToken();
}

export function demandStaff(viewer: Viewer, permission: Permission): Staff {
  demand(viewer, permission);
  if (viewer.kind !== 'STAFF') throw forbidden();
  return viewer;
}

/** A job seeker has no account to sign in to. */
export function demandJobSeeker(viewer: Viewer, permission: Permission): JobSeeker {
  demandOr(withoutToken, viewer, permission);
  if (viewer.kind !== 'JOB_SEEKER') throw forbidden();
  return viewer;
}
