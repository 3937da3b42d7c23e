import { IsNull, LessThan } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { demand, profileNamedBy, profileToken } from '../../accounts';
import type { AccessTokensService, AuditService } from '../../accounts';
import { ANONYMOUS } from '../../accounts/permissions';
import type { Viewer } from '../../accounts/permissions';
import type { AddressLimitsService } from '../../guard';
import { emailFault, tidy } from '../../platform/checks';
import type { Clock } from '../../platform/clock';
import type { Jobs } from '../../platform/jobs/jobs';
import { sendMail } from '../../platform/mail/mail.jobs';
import type { Signer } from '../../platform/signer';
import { DAY_MS } from '../../platform/time';
import { tokenHash } from '../../platform/tokens';
import { refuse, refuseAny } from '../../platform/user-errors';
import type { ContactsService } from '../contact/contacts.service';
import { ProfileRow } from '../profile.entity';
import { comeBack } from '../profiles.policy';
import { AccessLinkRow } from './access-link.entity';
import { accessLinkWords } from './access-link.emails';
import { linkExpired, linkUnknown, linkUsed } from './access-links.errors';
import { sendAccessLink } from './access-links.topics';

const VALID_MS = 30 * 60_000;
/** Anybody can make profiles with somebody's address: those made first are mailed. */
const MAX_PROFILES = 5;

interface Needs {
  audit: AuditService;
  contacts: ContactsService;
  tokens: AccessTokensService;
  limits: AddressLimitsService;
  jobs: Jobs;
  signer: Signer;
  /** Where the links lead. */
  accessLinkUrl: string;
}

interface NewLink {
  profile: ProfileRow;
  href: string;
}

/** Brings back people who have lost their token, by a link to the address that they gave. */
export class AccessLinksService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** Does the same whether or not the address is known, in the same time: a job looks for it. Throws RATE_LIMITED. */
  async request(viewer: Viewer, email: string, address: string): Promise<void> {
    demand(viewer, comeBack);
    const to = tidy(email) ?? '';
    refuseAny([emailFault('email', to)]);
    await this.database.transaction(async (tx) => {
      await this.needs.limits.consume(tx, 'ACCESS_LINK', { viewer, address });
      const asked = { emailHash: this.needs.contacts.hashOf(to), requestedAt: this.clock.now().toISOString() };
      await this.needs.jobs.send(tx, sendAccessLink, asked);
    });
  }

  /** Gives a fresh access token for the secret of a link, once. */
  async use(viewer: Viewer, token: string): Promise<{ profile: ProfileRow; accessToken: string }> {
    demand(viewer, comeBack);
    const secret = token.trim();
    const profileId = profileNamedBy(secret) ?? refuse(linkUnknown);
    return this.database.transaction(async (tx) => {
      const where = { profileId, tokenHash: tokenHash(secret) };
      const link = await tx.findOne(AccessLinkRow, { where, lock: { mode: 'pessimistic_write' } });
      const profile = link === null ? null : await tx.findOneBy(ProfileRow, { id: profileId });
      if (link === null || profile === null) refuse(linkUnknown);
      if (link.usedAt !== null) refuse(linkUsed);
      if (link.expiresAt <= this.clock.now()) refuse(linkExpired);
      await tx.update(AccessLinkRow, where, { usedAt: this.clock.now() });
      const accessToken = await this.needs.tokens.issue(tx, profileId);
      await this.needs.audit.record(tx, {
        by: viewer,
        action: 'profile.use-link',
        objectId: profileId,
        summary: 'Profil ouvert par un lien',
      });
      return { profile, accessToken };
    });
  }

  /** Mails the links that were asked for, each job once. One that was held up for a day comes too late to be of use. */
  async mail({ emailHash, requestedAt }: { emailHash: string; requestedAt: string }, jobId: string): Promise<void> {
    if (this.clock.now().getTime() - new Date(requestedAt).getTime() > DAY_MS) return;
    await this.database.transaction(async (tx) => {
      const links: NewLink[] = [];
      for (const profileId of await this.needs.contacts.profilesOf(tx, emailHash, MAX_PROFILES)) {
        const link = await this.newLink(tx, profileId, jobId);
        if (link !== undefined) links.push(link);
      }
      const addresses = await this.needs.contacts.addresses(
        tx,
        links.map(({ profile }) => profile.id),
      );
      // Letters of either case count as one address when it is looked for, and each is written to as it was given.
      const byAddress = Map.groupBy(links, ({ profile }) => addresses.get(profile.id));
      for (const [to, theirs] of byAddress) if (to !== undefined) await this.mailTo(tx, to, theirs);
    });
  }

  async export(tx: EntityManager, profileId: string): Promise<object[]> {
    const rows = await tx.find(AccessLinkRow, { where: { profileId }, order: { createdAt: 'ASC' } });
    return rows.map(({ createdAt, expiresAt, usedAt }) => ({ createdAt, expiresAt, usedAt }));
  }

  async erase(tx: EntityManager, profileId: string): Promise<void> {
    await tx.delete(AccessLinkRow, { profileId });
  }

  /** Whoever reads an address that is not the person's any more opens nothing by what was mailed there. */
  async revoke(tx: EntityManager, profileId: string): Promise<void> {
    await tx.delete(AccessLinkRow, { profileId, usedAt: IsNull() });
    await this.needs.jobs.forget(tx, sendMail, profileId);
  }

  private async mailTo(tx: EntityManager, to: string, links: readonly NewLink[]): Promise<void> {
    const [first] = links;
    if (first === undefined || !(await this.needs.limits.mayMail(tx, to, 'ACCESS_LINK_MAIL'))) return;
    const told = links.map(({ href, profile: { createdAt } }) => ({ href, createdAt }));
    const content = accessLinkWords(first.profile.locale, told);
    await this.needs.jobs.send(tx, sendMail, { to, ...content }, { key: first.profile.id });
    for (const { profile } of links)
      await this.needs.audit.record(tx, {
        by: ANONYMOUS,
        action: 'profile.send-link',
        objectId: profile.id,
        summary: 'Lien d’accès envoyé',
      });
  }

  /** The secret is made of the job, so that a job that runs again makes no other link: undefined then. */
  private async newLink(tx: EntityManager, profileId: string, jobId: string): Promise<NewLink | undefined> {
    const profile = await tx.findOneBy(ProfileRow, { id: profileId });
    if (profile === null) return undefined;
    const now = this.clock.now().getTime();
    await tx.delete(AccessLinkRow, { profileId, expiresAt: LessThan(new Date(now - 2 * DAY_MS)) });
    const token = profileToken(profileId, this.needs.signer.sign('access link', `${jobId} ${profileId}`));
    const made = await tx.query<unknown[]>(
      `INSERT INTO access_link (profile_id, token_hash, created_at, expires_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING profile_id`,
      [profileId, tokenHash(token), new Date(now), new Date(now + VALID_MS)],
    );
    return made.length === 0 ? undefined : { profile, href: `${this.needs.accessLinkUrl}#${token}` };
  }
}
