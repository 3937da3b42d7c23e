export { StaffUser } from './accounts.graphql';
export { AuditEvent } from './audit/audit.graphql';
export type { AccountsLoaders } from './accounts.loaders';
export type { Actor, AuditService } from './audit/audit.service';
export type { AuditEventRow } from './audit/audit-event.entity';
export { demand, demandJobSeeker, demandStaff, refuseUnknownToken } from './demand.policy';
export type { RequestContext } from './request.types';
export type { SignOutListener } from './sign-in/sessions.service';
export { StaffUserRow } from './staff/staff-user.entity';
