import type { DataSource, EntityManager } from 'typeorm';
import type { AuditService } from '../../accounts';
import { SYSTEM } from '../../accounts/permissions';
import type { DatabaseClock } from '../../platform/clock';
import { lockRow } from '../../platform/database/locked';
import { momentInDatabase } from '../../platform/database/moment';
import type { Sentence } from '../../platform/language';
import type { NoticesService } from '../../team';
import { noLongerPublisher } from '../catalogue.errors';
import { publishRecommendations } from '../catalogue.policy';
import { toldStaff } from '../editorial/told-staff.queries';
import { whoPlanned } from '../schedule/planner.queries';
import type { ReleaseGatesService } from './release-gates.service';
import { lockItems } from './release-items.queries';
import { RELEASE_SUBJECT } from './release-notice.rules';
import type { ReleasePublicationService } from './release-publication.service';
import { ReleaseRow } from './release.entity';

interface Needs {
  database: DataSource;
  databaseClock: DatabaseClock;
  audit: AuditService;
  gates: ReleaseGatesService;
  notices: NoticesService;
  publication: ReleasePublicationService;
}

/**
 * Puts releases online on their day, as a whole. Everything is looked at again: where one item does not hold, all of it is suspended, and
 * told. A job may come twice, or for a day that was changed since: what stands in the database decides.
 */
export class ReleaseDueService {
  constructor(private readonly needs: Needs) {}

  async publish({ releaseId }: { releaseId: string }): Promise<void> {
    await this.needs.database.transaction(async (tx) => {
      const release = await lockRow(tx, ReleaseRow, releaseId);
      if (release?.status !== 'SCHEDULED' || release.suspendedBecause !== null) return;
      const now = await momentInDatabase(tx, this.needs.databaseClock);
      if ((release.publishAt as Date) > now) return;
      const changes = await this.publishOrSuspend(tx, release);
      await tx.save(ReleaseRow, { ...release, ...changes, version: release.version + 1 });
    });
  }

  private async publishOrSuspend(tx: EntityManager, release: ReleaseRow): Promise<Partial<ReleaseRow>> {
    const by = await whoPlanned(tx, release);
    if (by === null) return this.suspend(tx, release, noLongerPublisher);
    const items = await lockItems(tx, release);
    const [first, ...more] = await this.needs.gates.refusals(tx, items, null);
    if (first !== undefined) {
      const told = [first, ...more].map(({ message }) => message);
      const because = { fr: told.map(({ fr }) => fr).join(' '), en: told.map(({ en }) => en).join(' ') };
      return this.suspend(tx, release, because);
    }
    const { id, title } = release;
    const summary = `« ${title} » : mise en ligne programmée`;
    const values = { before: { status: release.status }, after: { status: 'PUBLISHED' } };
    await this.needs.audit.record(tx, { by, action: 'release.publish', objectId: id, title, summary, ...values });
    const published = await this.needs.publication.putOnline(tx, by, { release, items, byId: null });
    return { ...published, status: 'PUBLISHED' };
  }

  private async suspend(tx: EntityManager, { id, title }: ReleaseRow, because: Sentence): Promise<Partial<ReleaseRow>> {
    await this.needs.audit.record(tx, {
      by: SYSTEM,
      action: 'release.suspend',
      objectId: id,
      title,
      summary: `« ${title} » : ${because.fr}`,
      before: { suspended: false },
      after: { suspended: true },
    });
    const told = await toldStaff(tx, publishRecommendations);
    const notice = { kind: 'SUSPENDED' as const, subject: { type: RELEASE_SUBJECT, ids: [id] }, byId: null };
    await this.needs.notices.tell(
      tx,
      told.map((staffUserId) => ({ staffUserId, ...notice })),
    );
    return { suspendedBecause: because };
  }
}
