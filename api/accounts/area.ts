import type { Area, AreaInstance } from '../platform/area';
import type { NodeSource } from '../platform/graphql/node';
import type { Platform } from '../platform/platform';
import { accountsLoaders } from './accounts.loaders';
import { NodesQueries } from './nodes/nodes.queries';
import { NodesResolver } from './nodes/nodes.resolver';
import { staffNode } from './staff-node.queries';
import { accountsOperations } from './accounts.policy';
import { AccountsResolver } from './accounts.resolver';
import { AuditEventRow } from './audit/audit-event.entity';
import type { SignInAttemptsService } from '../guard';
import { AuditService } from './audit/audit.service';
import type { Permission, Viewer } from './permissions';
import { StaffSessionRow } from './sign-in/staff-session.entity';
import { SessionsService } from './sign-in/sessions.service';
import type { SignOutListener } from './sign-in/sessions.service';
import { StaffPermissionsResolver } from './staff/staff-permissions.resolver';
import { StaffService } from './staff/staff.service';
import { StaffUserRow } from './staff/staff-user.entity';

export const accounts: Area<Permission> = {
  name: 'accounts',
  entities: [StaffUserRow, StaffSessionRow, AuditEventRow],
  resolvers: [AccountsResolver, StaffPermissionsResolver, NodesResolver],
  operations: accountsOperations,
};

export interface Accounts extends AreaInstance<Viewer> {
  audit: AuditService;
  sessions: SessionsService;
  staff: StaffService;
}

interface Needs {
  signIns: SignInAttemptsService;
  onSignOut: SignOutListener;
  /** Those of every area. */
  permissions: readonly Permission[];
  /** The types of the other areas that implement Node. */
  nodes: () => readonly NodeSource<never>[];
}

export function createAccounts({ database, clock }: Platform, { permissions, nodes, ...needs }: Needs): Accounts {
  const audit = new AuditService(database, clock);
  const sessions = new SessionsService(database, clock, { audit, ...needs });
  const staff = new StaffService(database, clock, { audit, ...needs });
  return {
    audit,
    sessions,
    staff,
    resolvers: [
      new AccountsResolver(sessions, staff, audit),
      new StaffPermissionsResolver(permissions),
      new NodesResolver(new NodesQueries(() => [staffNode, ...nodes()])),
    ],
    loaders: () => accountsLoaders(database),
  };
}
