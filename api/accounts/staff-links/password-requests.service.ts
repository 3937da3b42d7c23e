import type { DataSource } from 'typeorm';
import type { AddressLimitsService } from '../../guard';
import { emailFault } from '../../platform/checks';
import type { Clock } from '../../platform/clock';
import { trimmed } from '../../platform/invisible';
import type { Jobs } from '../../platform/jobs/jobs';
import type { Signer } from '../../platform/signer';
import { refuseAny } from '../../platform/user-errors';
import { signInAndOut } from '../accounts.policy';
import type { AuditService } from '../audit/audit.service';
import { demand } from '../demand.policy';
import { ANONYMOUS } from '../permissions';
import type { Viewer } from '../permissions';
import { StaffUserRow } from '../staff/staff-user.entity';
import type { StaffLinksService } from './staff-links.service';
import { requestStaffLink } from './staff-links.topics';

interface Needs {
  audit: AuditService;
  links: StaffLinksService;
  limits: AddressLimitsService;
  jobs: Jobs;
  signer: Signer;
}

/** Members of the team who have forgotten their password ask for a link by themselves, on the sign-in page. */
export class PasswordRequestsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** Does the same whether or not the address is known, in the same time: a job looks for it. Throws RATE_LIMITED. */
  async request(viewer: Viewer, email: string, address: string): Promise<void> {
    demand(viewer, signInAndOut);
    const to = trimmed(email).toLowerCase();
    refuseAny([emailFault('email', to)]);
    await this.database.transaction(async (tx) => {
      await this.needs.limits.consume(tx, 'PASSWORD_LINK', { viewer, address });
      const asked = { emailHash: this.hashOf(to), requestedAt: this.clock.now().toISOString() };
      await this.needs.jobs.send(tx, requestStaffLink, asked);
    });
  }

  /** Mails the link, each job once, and only so many in a day to one mailbox. */
  async mail({ emailHash, requestedAt }: { emailHash: string; requestedAt: string }, jobId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const team = await tx.findBy(StaffUserRow, { active: true });
      const user = team.find(({ email }) => this.hashOf(email) === emailHash);
      if (user === undefined || !(await this.needs.limits.mayMail(tx, user.email, 'PASSWORD_LINK_MAIL'))) return;
      if (!(await this.needs.links.mailTo(tx, user, { isInvitation: false, sentAt: requestedAt, jobId }))) return;
      const action = 'staff.request-link';
      await this.needs.audit.record(tx, { by: ANONYMOUS, action, objectId: user.id, summary: 'Lien demandé' });
    });
  }

  private hashOf(email: string): string {
    return this.needs.signer.sign('staff email', email);
  }
}
