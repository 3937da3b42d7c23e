import type { DataSource, EntityManager } from 'typeorm';
import { LessThan } from 'typeorm';
import type { Clock } from '../../platform/clock';
import { rateLimited } from '../../platform/graphql/errors';
import { Throttle } from '../../guard';
import { newToken, tokenHash } from '../../platform/tokens';
import { refuse } from '../../platform/user-errors';
import { wrongCredentials } from '../accounts.errors';
import type { SignInInput } from '../accounts.graphql';
import { signInAndOut } from '../accounts.policy';
import type { Actor, AuditService } from '../audit/audit.service';
import { passwordMatches } from './passwords.rules';
import { demand } from '../demand.policy';
import { StaffSessionRow } from './staff-session.entity';
import { StaffUserRow } from '../staff/staff-user.entity';
import type { Staff, Viewer } from '../permissions';

/** A session ends 12 hours after its last use. */
export const SESSION_MS = 12 * 3_600_000;
const RENEW_AFTER_MS = 600_000;
const SIGN_IN_LIMIT = { tries: 10, windowMs: 900_000 };

/** Told in the same transaction when a staff member signs out or has their sessions ended, to release what that person holds. */
export interface SignOutListener {
  signedOut(tx: EntityManager, by: Actor, staffUserId: string): Promise<void>;
}

export class SessionsService {
  private readonly failures: Throttle;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { audit: AuditService; onSignOut: SignOutListener },
  ) {
    this.failures = new Throttle(clock, SIGN_IN_LIMIT);
  }

  /** Returns the staff member and the secret of the new session. Throws RATE_LIMITED after 10 failures in 15 minutes for one e-mail address. */
  async signIn(viewer: Viewer, input: SignInInput): Promise<{ user: StaffUserRow; token: string }> {
    demand(viewer, signInAndOut);
    const email = input.email.trim().toLowerCase();
    if (this.failures.isOver(email)) throw rateLimited();
    const user = await this.database.manager.findOneBy(StaffUserRow, { email, active: true });
    if (!(await passwordMatches(input.password, user?.passwordHash)) || user === null) {
      this.failures.add(email);
      return refuse(wrongCredentials);
    }
    this.failures.clear(email);
    return { user, token: await this.open(user) };
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

  private async open(user: StaffUserRow): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.database.transaction(async (tx) => {
      await tx.delete(StaffSessionRow, { expiresAt: LessThan(now) });
      await tx.insert(StaffSessionRow, {
        tokenHash: tokenHash(token),
        staffUserId: user.id,
        expiresAt: new Date(now.getTime() + SESSION_MS),
      });
      const by = { kind: 'STAFF' as const, id: user.id, name: user.name, roles: user.roles };
      await this.needs.audit.record(tx, { by, action: 'session.open', objectId: user.id, summary: 'Connexion' });
    });
    return token;
  }

  private async renew(session: StaffSessionRow, now: Date): Promise<void> {
    const expiresAt = new Date(now.getTime() + SESSION_MS);
    if (expiresAt.getTime() - session.expiresAt.getTime() < RENEW_AFTER_MS) return;
    await this.database.manager.update(StaffSessionRow, { tokenHash: session.tokenHash }, { expiresAt });
  }
}
