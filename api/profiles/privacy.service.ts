import type { DataSource, EntityManager } from 'typeorm';
import { demandJobSeeker } from '../accounts';
import type { Actor, AuditService } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import type { Clock } from '../platform/clock';
import type { Jobs } from '../platform/jobs/jobs';
import type { AccessLinksService } from './access-links/access-links.service';
import type { ContactsService } from './contact/contacts.service';
import { ExpiryNoticeRow } from './expiry/expiry-notice.entity';
import { ProfileConsentRow } from './consents/profile-consent.entity';
import { ProfileRow } from './profile.entity';
import { deleteOwnProfile, exportOwnData } from './profiles.policy';
import { lockedProfile } from './profiles.queries';

export type Erasure = (tx: EntityManager, profileId: string) => Promise<void>;

/** A port: what another area keeps about a person. */
export interface PersonalDataOwner {
  /** All of it, under names of the area's own, as JSON values. */
  export(tx: EntityManager, profileId: string): Promise<Readonly<Record<string, unknown>>>;
  /** Deletes all of it, but for the jobs whose key begins with the id: these are deleted for all areas. */
  erase(tx: EntityManager, profileId: string): Promise<void>;
  /**
   * Gives what deletes all that tells something sensitive, for a person who takes back their consent. Asked for outside of the transaction:
   * what is read for it takes a connection of its own.
   */
  sensitiveErasure?(): Promise<Erasure>;
  /** Deletes what waits to be mailed, once the person gives another address, or none. */
  forgetMails?(tx: EntityManager, profileId: string): Promise<void>;
}

interface Needs {
  audit: AuditService;
  clock: Clock;
  jobs: Jobs;
  contacts: ContactsService;
  links: AccessLinksService;
  /** The other areas that keep something of a person. */
  personalData: () => readonly PersonalDataOwner[];
}

/** A person's data is theirs: they can take it away, and have it erased. */
export class PrivacyService {
  constructor(
    private readonly database: DataSource,
    private readonly needs: Needs,
  ) {}

  /** The JSON text of everything that is kept about the person. */
  async export(viewer: Viewer): Promise<string> {
    const by = demandJobSeeker(viewer, exportOwnData);
    return this.database.transaction(async (tx) => {
      const { id, locale, facts, skippedQuestions, timeZone, createdAt } = await lockedProfile(tx, by);
      const data: object[] = [
        {
          exportedAt: this.needs.clock.now(),
          profile: { id, locale, facts, skippedQuestions, timeZone, createdAt },
          email: await this.needs.contacts.addressOf(tx, id),
          accessLinks: await this.needs.links.export(tx, id),
          consents: await consentsOf(tx, id),
          expiryNotices: await noticesOf(tx, id),
        },
      ];
      for (const area of this.needs.personalData()) data.push(await area.export(tx, id));
      await this.needs.audit.record(tx, { by, action: 'profile.export', objectId: id, summary: 'Données exportées' });
      return JSON.stringify(Object.assign({}, ...data), null, 2);
    });
  }

  /** True erasure: no row of the person stays, and the access token opens nothing. */
  async erase(viewer: Viewer): Promise<void> {
    const by = demandJobSeeker(viewer, deleteOwnProfile);
    await this.database.transaction(async (tx) => {
      const { id } = await lockedProfile(tx, by);
      await this.eraseAll(tx, { id, by });
    });
  }

  /** Of a profile that the transaction has locked. */
  async eraseAll(tx: EntityManager, { id, by }: { id: string; by: Actor }): Promise<void> {
    for (const area of this.needs.personalData()) await area.erase(tx, id);
    await tx.delete(ProfileConsentRow, { profileId: id });
    await tx.delete(ExpiryNoticeRow, { profileId: id });
    await this.needs.links.erase(tx, id);
    await this.needs.contacts.keep(tx, id, null);
    // Last of what other transactions may still have been writing: these jobs are about rows that they had to lock.
    await this.needs.jobs.forgetAbout(tx, id);
    await tx.delete(ProfileRow, { id });
    await this.needs.audit.record(tx, { by, action: 'profile.delete', objectId: id, summary: 'Profil supprimé' });
  }
}

async function consentsOf(tx: EntityManager, profileId: string): Promise<object[]> {
  const rows = await tx.find(ProfileConsentRow, { where: { profileId }, order: { givenAt: 'ASC', subject: 'ASC' } });
  return rows.map(({ profileId: _profileId, ...consent }) => consent);
}

async function noticesOf(tx: EntityManager, profileId: string): Promise<object[]> {
  const rows = await tx.find(ExpiryNoticeRow, { where: { profileId }, order: { sentOn: 'ASC' } });
  return rows.map(({ kind, sentOn }) => ({ kind, sentOn }));
}
