import type { DataSource } from 'typeorm';
import { MoreThan, Not } from 'typeorm';
import type { SignInAttemptsService } from '../../guard';
import type { Clock } from '../../platform/clock';
import { lockRow } from '../../platform/database/locked';
import { isUuid } from '../../platform/ids';
import { tokenHash } from '../../platform/tokens';
import { refuse, refuseAny } from '../../platform/user-errors';
import { unknownSession, wrongPassword } from '../accounts.errors';
import { keepOwnAccount } from '../accounts.policy';
import type { AuditService } from '../audit/audit.service';
import { demandStaff } from '../demand.policy';
import type { Viewer } from '../permissions';
import { StaffUserRow } from '../staff/staff-user.entity';
import type { ChangeMyPasswordInput, OwnSession } from './own-account.graphql';
import { passwordFault } from './password-faults.rules';
import { MAX_PASSWORD } from './passwords.rules';
import { hashPassword, passwordMatches } from './passwords.service';
import type { SessionsService } from './sessions.service';
import { StaffSessionRow } from './staff-session.entity';

/** What somebody of the team sees and changes of their own account. */
export class OwnAccountService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { audit: AuditService; signIns: SignInAttemptsService; sessions: SessionsService },
  ) {}

  async sessions(viewer: Viewer, token: string | undefined): Promise<OwnSession[]> {
    const { id: staffUserId } = demandStaff(viewer, keepOwnAccount);
    const rows = await this.database.manager.find(StaffSessionRow, {
      where: { staffUserId, expiresAt: MoreThan(this.clock.now()) },
      order: { openedAt: 'DESC', id: 'ASC' },
    });
    const current = hashOf(token);
    return rows.map(({ tokenHash: hash, ...row }) => ({ ...row, isCurrent: hash === current }));
  }

  /** Whether it was the session of the request: what the person has claimed is released with it, and only then. */
  async endSession(viewer: Viewer, id: string, token: string | undefined): Promise<boolean> {
    const { id: staffUserId } = demandStaff(viewer, keepOwnAccount);
    const row = isUuid(id) ? await this.database.manager.findOneBy(StaffSessionRow, { id, staffUserId }) : null;
    if (row === null) return refuse(unknownSession);
    if (row.tokenHash === hashOf(token)) {
      await this.needs.sessions.signOut(viewer, token);
      return true;
    }
    await this.database.transaction(async (tx) => {
      await tx.delete(StaffSessionRow, { tokenHash: row.tokenHash });
      const action = 'session.end';
      await this.needs.audit.record(tx, { by: viewer, action, objectId: staffUserId, summary: 'Session fermée' });
    });
    return false;
  }

  /** The session of the request goes on; the others end, since somebody else may hold one of them. */
  async changePassword(
    viewer: Viewer,
    { currentPassword, newPassword }: ChangeMyPasswordInput,
    { token, address }: { token: string | undefined; address: string },
  ): Promise<void> {
    const { id } = demandStaff(viewer, keepOwnAccount);
    const { email, name, passwordHash: before } = await this.database.manager.findOneByOrFail(StaffUserRow, { id });
    refuseAny([passwordFault('newPassword', newPassword, [name, email])]);
    if (currentPassword.length > MAX_PASSWORD) refuse(wrongPassword);
    await this.needs.signIns.take({ email, address });
    if (!(await passwordMatches(currentPassword, before))) refuse(wrongPassword);
    await this.needs.signIns.succeeded({ email, address });
    const passwordHash = await hashPassword(newPassword);
    await this.database.transaction(async (tx) => {
      const row = await lockRow(tx, StaffUserRow, id);
      // Somebody has changed it since it was looked at.
      if (row?.passwordHash !== before) refuse(wrongPassword);
      await tx.update(StaffUserRow, { id }, { passwordHash });
      await tx.delete(StaffSessionRow, { staffUserId: id, tokenHash: Not(hashOf(token)) });
      const action = 'staff.change-password';
      await this.needs.audit.record(tx, { by: viewer, action, objectId: id, summary: 'Mot de passe changé' });
    });
  }
}

/** Of no token: what no session has. */
const hashOf = (token: string | undefined): string => (token === undefined ? '' : tokenHash(token));
