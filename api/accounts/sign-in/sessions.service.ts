import type { DataSource, EntityManager } from 'typeorm';
import { LessThan } from 'typeorm';
import type { Clock } from '../../platform/clock';
import { trimmed } from '../../platform/invisible';
import type { SignInAttemptsService } from '../../guard';
import { newToken, tokenHash } from '../../platform/tokens';
import { refuse } from '../../platform/user-errors';
import { wrongCredentials } from '../accounts.errors';
import type { SignInInput } from '../accounts.graphql';
import { signInAndOut } from '../accounts.policy';
import type { Actor, AuditService } from '../audit/audit.service';
import { browserIn } from './browsers.rules';
import { MAX_EMAIL, MAX_PASSWORD } from './passwords.rules';
import { passwordMatches } from './passwords.service';
import { demand } from '../demand.policy';
import { StaffSessionRow } from './staff-session.entity';
import { StaffUserRow } from '../staff/staff-user.entity';
import type { Staff, Viewer } from '../permissions';

/** A session ends 12 hours after its last use. */
export const SESSION_MS = 12 * 3_600_000;
/** However much it is used, it ends seven days after it was opened. */
const MAX_SESSION_MS = 7 * 24 * 3_600_000;
const RENEW_AFTER_MS = 600_000;

/** Told in the same transaction when a staff member signs out or has their sessions ended, to release what that person holds. */
export interface SignOutListener {
  signedOut(tx: EntityManager, by: Actor, staffUserId: string): Promise<void>;
}

export class SessionsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { audit: AuditService; onSignOut: SignOutListener; signIns: SignInAttemptsService },
  ) {}

  /**
   * Returns the staff member and the secret of the new session. Throws RATE_LIMITED while earlier failures from this address make it
   * wait, before the password is looked at.
   */
  async signIn(
    viewer: Viewer,
    input: SignInInput,
    { address, agent }: { address: string; agent?: string | undefined },
  ): Promise<{ user: StaffUserRow; token: string }> {
    demand(viewer, signInAndOut);
    const { email, password } = { ...input, email: trimmed(input.email).toLowerCase() };
    if (email.length > MAX_EMAIL || password.length > MAX_PASSWORD) return refuse(wrongCredentials);
    await this.needs.signIns.take({ email, address });
    const user = await this.database.manager.findOneBy(StaffUserRow, { email, active: true });
    if (!(await passwordMatches(password, user?.passwordHash)) || user === null) return refuse(wrongCredentials);
    await this.needs.signIns.succeeded({ email, address });
    return { user, token: await this.open(user, browserIn(agent)) };
  }

  async signOut(viewer: Viewer, token: string | undefined): Promise<void> {
    demand(viewer, signInAndOut);
    if (viewer.kind !== 'STAFF' || token === undefined) return;
    await this.database.transaction(async (tx) => {
      await tx.delete(StaffSessionRow, { tokenHash: tokenHash(token) });
      await this.needs.onSignOut.signedOut(tx, viewer, viewer.id);
      await this.needs.audit.record(tx, {
        by: viewer,
        action: 'session.close',
        objectId: viewer.id,
        summary: 'Déconnexion',
      });
    });
  }

  /** The staff member whose session this is; undefined when it has ended. `renews`: it is used, and so ends later. */
  async viewerOf(token: string, { renews } = { renews: true }): Promise<Staff | undefined> {
    const now = this.clock.now();
    const session = await this.database
      .createQueryBuilder(StaffSessionRow, 'session')
      .innerJoinAndMapOne('session.user', StaffUserRow, 'user', 'user.id = session.staffUserId AND user.active')
      .where('session.tokenHash = :hash', { hash: tokenHash(token) })
      .getOne();
    if (session === null || session.expiresAt <= now) return undefined;
    const { user } = session as StaffSessionRow & { user: StaffUserRow };
    if (renews) await this.renew(session, now);
    return { kind: 'STAFF', id: user.id, name: user.name, roles: user.roles };
  }

  private async open(user: StaffUserRow, browser: string | null): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      await tx.delete(StaffSessionRow, { expiresAt: LessThan(now) });
      await tx.insert(StaffSessionRow, {
        tokenHash: tokenHash(token),
        staffUserId: user.id,
        openedAt: now,
        expiresAt: new Date(now.getTime() + SESSION_MS),
        browser,
      });
      const by = { kind: 'STAFF' as const, id: user.id, name: user.name, roles: user.roles };
      await this.needs.audit.record(tx, { by, action: 'session.open', objectId: user.id, summary: 'Connexion' });
    });
    return token;
  }

  private async renew(session: StaffSessionRow, now: Date): Promise<void> {
    const end = session.openedAt.getTime() + MAX_SESSION_MS;
    const expiresAt = new Date(Math.min(now.getTime() + SESSION_MS, end));
    if (expiresAt.getTime() - session.expiresAt.getTime() < RENEW_AFTER_MS) return;
    await this.database.manager.update(StaffSessionRow, { tokenHash: session.tokenHash }, { expiresAt });
  }
}
