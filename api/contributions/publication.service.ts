import type { EntityManager } from 'typeorm';
import type { Actor, AuditService } from '../accounts';
import type { PublicationListener } from '../catalogue';
import type { Clock } from '../platform/clock';
import { ContributionRow } from './contribution.entity';

/** Contributors learn that what they gave is published. */
export class PublishedContributions implements PublicationListener {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** In the transaction of the publication. */
  async published(tx: EntityManager, by: Actor, recommendationId: string): Promise<void> {
    const rows = await tx.find(ContributionRow, { where: { recommendationId, status: 'ACCEPTED' }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    for (const { id, version } of rows) {
      await tx.update(ContributionRow, { id }, { status: 'PUBLISHED', version: version + 1, lastEventAt: this.clock.now() });
      await this.audit.record(tx, { by, action: 'contribution.publish', objectId: id, summary: 'Contribution publiée' });
    }
  }
}
