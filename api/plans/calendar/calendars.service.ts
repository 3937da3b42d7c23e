import type { DataSource, EntityManager } from 'typeorm';
import { demandJobSeeker, profileNamedBy, profileToken } from '../../accounts';
import type { AuditService } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { tokenHash } from '../../platform/tokens';
import { ProfileRow, lockedProfile } from '../../profiles';
import type { PersonalDataOwner } from '../../profiles';
import type { PlanCalendar } from './calendar.graphql';
import { readByCalendar } from './calendar.policy';
import { PlanCalendarRow } from './plan-calendar.entity';

interface Needs {
  audit: AuditService;
  publicUrl: string;
}

/** The addresses at which calendars read the plans of people, one for each of them. */
export class CalendarsService implements PersonalDataOwner {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** Gives a new address, whose secret is not kept: the one before opens nothing any more. */
  async ask(viewer: Viewer): Promise<{ calendar: PlanCalendar; link: string }> {
    const by = demandJobSeeker(viewer, readByCalendar);
    const { profileId } = by;
    const [token, createdAt] = [profileToken(profileId), this.clock.now()];
    await this.database.transaction(async (tx) => {
      await lockedProfile(tx, by);
      await tx.upsert(PlanCalendarRow, { profileId, tokenHash: tokenHash(token), createdAt }, ['profileId']);
      const summary = 'Plan ouvert à un agenda';
      await this.needs.audit.record(tx, { by, action: 'profile.ask-calendar', objectId: profileId, summary });
    });
    return { calendar: { createdAt }, link: `${this.needs.publicUrl}/calendrier/${token}.ics` };
  }

  async revoke(viewer: Viewer): Promise<void> {
    const by = demandJobSeeker(viewer, readByCalendar);
    const { profileId } = by;
    await this.database.transaction(async (tx) => {
      const { affected } = await tx.delete(PlanCalendarRow, { profileId });
      if (!affected) return;
      const summary = 'Plan fermé à l’agenda';
      await this.needs.audit.record(tx, { by, action: 'profile.revoke-calendar', objectId: profileId, summary });
    });
  }

  async of(profileId: string): Promise<PlanCalendar | null> {
    return this.database.manager.findOneBy(PlanCalendarRow, { profileId });
  }

  /** Whose plan an address opens; undefined for one that was never given, or was revoked. */
  async openedBy(token: string): Promise<ProfileRow | undefined> {
    const { manager } = this.database;
    const profileId = profileNamedBy(token);
    if (profileId === undefined) return undefined;
    if (!(await manager.existsBy(PlanCalendarRow, { profileId, tokenHash: tokenHash(token) }))) return undefined;
    return (await manager.findOneBy(ProfileRow, { id: profileId })) ?? undefined;
  }

  async export(tx: EntityManager, profileId: string): Promise<Record<string, unknown>> {
    const row = await tx.findOneBy(PlanCalendarRow, { profileId });
    return { calendar: row === null ? null : { createdAt: row.createdAt } };
  }

  async erase(tx: EntityManager, profileId: string): Promise<void> {
    await tx.delete(PlanCalendarRow, { profileId });
  }
}
