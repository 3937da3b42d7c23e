export { AuditEvent, StaffUser } from './accounts.graphql';
export { accountsLoaders } from './accounts.loaders';
export type { AccountsLoaders } from './accounts.loaders';
export { AccountsResolver } from './accounts.resolver';
export { accounts } from './area';
export { AuditService } from './audit/audit.service';
export type { Actor } from './audit/audit.service';
export type { AuditEventRow } from './audit/audit-event.entity';
export {
  anyoneMay,
  demand,
  demandJobSeeker,
  demandStaff,
  everyStaff,
  jobSeekerMay,
  may,
  staffMay,
} from './permissions/permissions.rules';
export type { Audience, Permission } from './permissions/permissions.rules';
export type { RequestContext, SessionCookie } from './request.types';
export { SESSION_MS, SessionsService } from './sign-in/sessions.service';
export type { SignOutListener } from './sign-in/sessions.service';
export { StaffService } from './staff/staff.service';
export { StaffUserRow } from './staff/staff-user.entity';
export { STAFF_ROLES, SYSTEM, anonymous } from './permissions/viewer.rules';
export type { JobSeeker, Staff, StaffRole, Viewer } from './permissions/viewer.rules';
