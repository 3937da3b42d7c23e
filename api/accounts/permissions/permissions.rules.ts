import { STAFF_ROLES } from './viewer.rules';
import type { StaffRole, Viewer } from './viewer.rules';

export type Grantee = 'ANYONE' | 'JOB_SEEKER' | StaffRole;

/** A named right and who has it. What no permission grants is refused. */
export interface Permission {
  name: string;
  to: readonly Grantee[];
}

/** A right of some staff roles; an administrator has them all. */
export function staffMay(name: string, ...roles: StaffRole[]): Permission {
  return { name, to: [...new Set<StaffRole>([...roles, 'ADMIN'])] };
}

export function everyStaff(name: string): Permission {
  return { name, to: STAFF_ROLES };
}

export function anyoneMay(name: string): Permission {
  return { name, to: ['ANYONE'] };
}

export function jobSeekerMay(name: string): Permission {
  return { name, to: ['JOB_SEEKER'] };
}

export function may(viewer: Viewer, permission: Permission): boolean {
  if (permission.to.includes('ANYONE')) return true;
  switch (viewer.kind) {
    case 'ANONYMOUS':
      return false;
    case 'JOB_SEEKER':
      return permission.to.includes('JOB_SEEKER');
    case 'STAFF':
      return viewer.roles.some((role) => permission.to.includes(role));
  }
}

/** The names of what these roles may do, in alphabetical order. */
export function grantedTo(roles: readonly StaffRole[], permissions: readonly Permission[]): string[] {
  const granted = permissions.filter(({ to }) => to.includes('ANYONE') || roles.some((role) => to.includes(role)));
  return [...new Set(granted.map(({ name }) => name))].toSorted();
}
