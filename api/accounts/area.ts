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
import { AuditWordsRow } from './audit/audit-words.entity';
import { AuditQueries } from './audit/audit.queries';
import { AuditResolver } from './audit/audit.resolver';
import type { AuditedWords } from './audit/audit.rules';
import { accountsAudited } from './audit/audited.rules';
import type { AddressLimitsService, SignInAttemptsService } from '../guard';
import { AuditService } from './audit/audit.service';
import { AccessTokenRow } from './job-seekers/access-token.entity';
import { AccessTokensResolver } from './job-seekers/access-tokens.resolver';
import { AccessTokensService } from './job-seekers/access-tokens.service';
import type { WayBack } from './job-seekers/access-tokens.service';
import { FrontEndTokensService } from './job-seekers/front-ends/front-end-tokens.service';
import { frontEndsSettings } from './job-seekers/front-ends/front-ends-settings.rules';
import type { Permission, Viewer } from './permissions';
import { PreferencesResolver } from './preferences/preferences.resolver';
import { PreferencesService } from './preferences/preferences.service';
import { OwnAccountResolver } from './sign-in/own-account.resolver';
import { OwnAccountService } from './sign-in/own-account.service';
import { StaffSessionRow } from './sign-in/staff-session.entity';
import { SessionsService } from './sign-in/sessions.service';
import type { SignOutListener } from './sign-in/sessions.service';
import { SignInsResolver } from './staff/sign-ins.resolver';
import { StaffPermissionsResolver } from './staff/staff-permissions.resolver';
import { StaffService } from './staff/staff.service';
import type { EraseListener } from './staff/staff.service';
import { StaffUserRow } from './staff/staff-user.entity';
import { StaffLinkRow } from './staff-links/staff-link.entity';
import { staffLinkJobs } from './staff-links/staff-links.jobs';
import { StaffLinksResolver } from './staff-links/staff-links.resolver';
import { PasswordRequestsService } from './staff-links/password-requests.service';
import { StaffLinksService } from './staff-links/staff-links.service';

export const accounts: Area<Permission> = {
  name: 'accounts',
  entities: [StaffUserRow, StaffSessionRow, StaffLinkRow, AuditEventRow, AuditWordsRow, AccessTokenRow],
  resolvers: [
    AccountsResolver,
    OwnAccountResolver,
    PreferencesResolver,
    StaffLinksResolver,
    AuditResolver,
    StaffPermissionsResolver,
    SignInsResolver,
    NodesResolver,
    AccessTokensResolver,
  ],
  operations: accountsOperations,
  settings: frontEndsSettings,
  audited: accountsAudited,
};

export interface Accounts extends AreaInstance<Viewer> {
  audit: AuditService;
  sessions: SessionsService;
  staff: StaffService;
  /** Of job seekers. */
  tokens: AccessTokensService;
  /** Of job seekers, given by front ends. */
  frontEndTokens: FrontEndTokensService;
}

interface Needs {
  signIns: SignInAttemptsService;
  limits: AddressLimitsService;
  onSignOut: SignOutListener;
  onErase: EraseListener;
  /** Of job seekers. */
  contacts: WayBack;
  /** Those of every area. */
  permissions: readonly Permission[];
  /** What every area calls its actions. */
  audited: Required<AuditedWords>;
  /** The types of the other areas that implement Node. */
  nodes: () => readonly NodeSource<never>[];
}

export function createAccounts(
  { database, clock, log, jobs, signer, config }: Platform,
  { permissions, audited, nodes, ...needs }: Needs,
): Accounts {
  const audit = new AuditService(clock, audited.actions);
  const sessions = new SessionsService(database, clock, { audit, ...needs });
  const ownAccounts = new OwnAccountService(database, clock, { audit, sessions, ...needs });
  const links = new StaffLinksService(database, clock, {
    ...{ audit, jobs, signer, onSignOut: needs.onSignOut },
    publicUrl: config.publicUrl,
  });
  const requests = new PasswordRequestsService(database, clock, { audit, links, jobs, signer, limits: needs.limits });
  const staff = new StaffService(database, clock, { audit, links, ...needs });
  const tokens = new AccessTokensService(database, clock, { audit, log, contacts: needs.contacts });
  return {
    audit,
    sessions,
    staff,
    tokens,
    frontEndTokens: new FrontEndTokensService(frontEndsSettings(config), { clock, signer, log }),
    resolvers: [
      new AccountsResolver(sessions, staff),
      new OwnAccountResolver(ownAccounts),
      new PreferencesResolver(new PreferencesService(database, audit)),
      new StaffLinksResolver(links, requests),
      new AuditResolver(new AuditQueries(database), audited),
      new StaffPermissionsResolver(permissions),
      new SignInsResolver(),
      new AccessTokensResolver(tokens),
      new NodesResolver(new NodesQueries(() => [staffNode, ...nodes()])),
    ],
    loaders: () => accountsLoaders(database, clock),
    jobHandlers: staffLinkJobs(links, requests),
  };
}
