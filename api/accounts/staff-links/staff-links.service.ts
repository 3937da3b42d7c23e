import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock';
import { lockRow } from '../../platform/database/locked';
import { isUuid } from '../../platform/ids';
import type { Jobs } from '../../platform/jobs/jobs';
import { sendMail } from '../../platform/mail/mail.jobs';
import type { Signer } from '../../platform/signer';
import { tokenHash } from '../../platform/tokens';
import { refuse, refuseAny } from '../../platform/user-errors';
import { passwordLinkOver, passwordLinkUnknown, unknownStaffUser } from '../accounts.errors';
import { editStaff, signInAndOut } from '../accounts.policy';
import type { Actor, AuditService } from '../audit/audit.service';
import { demand } from '../demand.policy';
import type { Viewer } from '../permissions';
import { passwordFault } from '../sign-in/password-faults.rules';
import { hashPassword } from '../sign-in/passwords.service';
import type { SignOutListener } from '../sign-in/sessions.service';
import { StaffSessionRow } from '../sign-in/staff-session.entity';
import { StaffUserRow } from '../staff/staff-user.entity';
import { VALID_HOURS, staffLinkWords } from './staff-link.emails';
import { StaffLinkRow } from './staff-link.entity';
import type { UsePasswordLinkInput } from './staff-links.graphql';
import { sendStaffLink } from './staff-links.topics';

const HOUR_MS = 3_600_000;

interface Needs {
  audit: AuditService;
  onSignOut: SignOutListener;
  jobs: Jobs;
  signer: Signer;
  publicUrl: string;
}

/** Mailed links by which members of the team choose their passwords: nobody else ever knows one. */
export class StaffLinksService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  async send(viewer: Viewer, id: string): Promise<void> {
    demand(viewer, editStaff);
    await this.database.transaction(async (tx) => {
      const user = isUuid(id) ? await tx.findOneBy(StaffUserRow, { id, active: true }) : null;
      if (user === null) return refuse(unknownStaffUser);
      await this.ask(tx, viewer, { staffUserId: id, isInvitation: false });
    });
  }

  /** In the transaction that adds somebody without a password. */
  async invite(tx: EntityManager, by: Actor, staffUserId: string): Promise<void> {
    await this.ask(tx, by, { staffUserId, isInvitation: true });
  }

  /** Mails the link, each job once. What was held up for longer than the link is valid comes too late. */
  async mail(
    { staffUserId, isInvitation, sentAt }: { staffUserId: string; isInvitation: boolean; sentAt: string },
    jobId: string,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const user = await tx.findOneBy(StaffUserRow, { id: staffUserId, active: true });
      if (user !== null) await this.mailTo(tx, user, { isInvitation, sentAt, jobId });
    });
  }

  /** Whether the mail leaves: not for a job that runs again, nor too late. */
  async mailTo(
    tx: EntityManager,
    { id, email }: StaffUserRow,
    { isInvitation, sentAt, jobId }: { isInvitation: boolean; sentAt: string; jobId: string },
  ): Promise<boolean> {
    const hours = isInvitation ? VALID_HOURS.invitation : VALID_HOURS.password;
    const expiresAt = new Date(new Date(sentAt).getTime() + hours * HOUR_MS);
    if (expiresAt <= this.clock.now()) return false;
    // The secret is made of the job, so that a job that runs again makes no other link.
    const token = this.needs.signer.sign('staff link', jobId);
    const made = await tx.query<unknown[]>(
      `INSERT INTO staff_link (token_hash, staff_user_id, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING token_hash`,
      [tokenHash(token), id, expiresAt],
    );
    if (made.length === 0) return false;
    // What follows the # is sent to no server, and stands in no log.
    const words = staffLinkWords(`${this.needs.publicUrl}/admin/#/password?token=${token}`, isInvitation);
    await this.needs.jobs.send(tx, sendMail, { to: email, ...words }, { key: id });
    return true;
  }

  /** Gives the address to sign in with. The link and those before it serve no more, and the sessions of the person end. */
  async use(viewer: Viewer, { token, newPassword }: UsePasswordLinkInput): Promise<string> {
    demand(viewer, signInAndOut);
    const hash = tokenHash(token.trim());
    const { id, name, email } = await this.holderOf(this.database.manager, hash);
    refuseAny([passwordFault('newPassword', newPassword, [name, email])]);
    const passwordHash = await hashPassword(newPassword);
    return this.database.transaction(async (tx) => {
      const row = await lockRow(tx, StaffUserRow, id);
      // Somebody may have used it, or closed the account, since.
      const { roles } = await this.holderOf(tx, hash);
      const by = { kind: 'STAFF' as const, id, name: row?.name ?? name, roles };
      await tx.update(StaffUserRow, { id }, { passwordHash });
      await tx.update(StaffLinkRow, { staffUserId: id }, { usedAt: this.clock.now() });
      await tx.delete(StaffSessionRow, { staffUserId: id });
      await this.needs.onSignOut.signedOut(tx, by, id);
      const action = 'staff.choose-password';
      await this.needs.audit.record(tx, { by, action, objectId: id, summary: 'Mot de passe choisi par un lien' });
      return email;
    });
  }

  /** With whoever is erased go the links, and the mails that have not left. */
  async forget(tx: EntityManager, staffUserId: string): Promise<void> {
    await tx.delete(StaffLinkRow, { staffUserId });
    await this.needs.jobs.forget(tx, sendMail, staffUserId);
  }

  private async ask(
    tx: EntityManager,
    by: Actor,
    asked: { staffUserId: string; isInvitation: boolean },
  ): Promise<void> {
    await this.needs.jobs.send(tx, sendStaffLink, { ...asked, sentAt: this.clock.now().toISOString() });
    const action = 'staff.send-link';
    await this.needs.audit.record(tx, { by, action, objectId: asked.staffUserId, summary: 'Lien envoyé' });
  }

  private async holderOf(tx: EntityManager, hash: string): Promise<StaffUserRow> {
    const link = await tx.findOneBy(StaffLinkRow, { tokenHash: hash });
    if (link === null) return refuse(passwordLinkUnknown);
    if (link.usedAt !== null || link.expiresAt <= this.clock.now()) refuse(passwordLinkOver);
    const user = await tx.findOneBy(StaffUserRow, { id: link.staffUserId, active: true });
    return user ?? refuse(passwordLinkOver);
  }
}
