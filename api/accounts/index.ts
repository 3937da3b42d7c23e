export { AuditEvent, StaffUser } from './accounts.graphql';
export { accountsLoaders } from './accounts.loaders';
export type { AccountsLoaders } from './accounts.loaders';
export { AccountsResolver } from './accounts.resolver';
export { accounts } from './area';
export { AuditService } from './audit.service';
export type { Actor } from './audit.service';
export type { AuditEventRow } from './audit-event.entity';
export {
  anyoneMay,
  demand,
  demandJobSeeker,
  demandStaff,
  everyStaff,
  jobSeekerMay,
  may,
  staffMay,
} from './permissions.rules';
export type { Audience, Permission } from './permissions.rules';
export type { RequestContext, SessionCookie } from './request.rules';
export { SESSION_MS, SessionsService } from './sessions.service';
export type { SignOutListener } from './sessions.service';
export { StaffService } from './staff.service';
export { StaffUserRow } from './staff-user.entity';
export { STAFF_ROLES, SYSTEM, anonymous } from './viewer.rules';
export type { JobSeeker, Staff, StaffRole, Viewer } from './viewer.rules';
