import type { Area } from '../platform/area';
import { accountsOperations } from './accounts.policy';
import { AccountsResolver } from './accounts.resolver';
import { AuditEventRow } from './audit/audit-event.entity';
import type { Permission } from './permissions';
import { StaffSessionRow } from './sign-in/staff-session.entity';
import { StaffUserRow } from './staff/staff-user.entity';

export const accounts: Area<Permission> = {
  name: 'accounts',
  entities: [StaffUserRow, StaffSessionRow, AuditEventRow],
  resolvers: [AccountsResolver],
  operations: accountsOperations,
};
