import { forbidden, unauthenticated } from '../platform/graphql/errors';
import { may } from './permissions';
import type { JobSeeker, Permission, Staff, Viewer } from './permissions';

/** Called first by every service method that a request reaches. Throws UNAUTHENTICATED or FORBIDDEN. */
export function demand(viewer: Viewer, permission: Permission): void {
  if (may(viewer, permission)) return;
  throw viewer.kind === 'ANONYMOUS' ? unauthenticated() : forbidden();
}

export function demandStaff(viewer: Viewer, permission: Permission): Staff {
  demand(viewer, permission);
  if (viewer.kind !== 'STAFF') throw forbidden();
  return viewer;
}

export function demandJobSeeker(viewer: Viewer, permission: Permission): JobSeeker {
  demand(viewer, permission);
  if (viewer.kind !== 'JOB_SEEKER') throw forbidden();
  return viewer;
}
