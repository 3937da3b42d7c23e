import type { DataSource, EntityManager } from 'typeorm';
import { SYSTEM } from '../../accounts/permissions';
import type { AuditService } from '../../accounts';
import type { Clock } from '../../platform/clock';
import { lockRow } from '../../platform/database/locked';
import { ContributionRow } from '../contribution.entity';
import { FOLLOW_UP_MS } from '../intake/intake.rules';
import type { CorrespondenceService } from './correspondence.service';
import { NOBODY, eraseIdentity } from './erasure.writes';

/** Of one run; the rest waits for the next day. */
const MAX_A_DAY = 2_000;

/** Settled, a year without any event, and somebody is still to be recognised: named in public they stay, as they agreed. */
const EXPIRED = `
  SELECT id FROM contribution
  WHERE last_event_at <= $1 AND status = ANY('{ACCEPTED,PUBLISHED,REFUSED,DUPLICATE,SPAM,WITHDRAWN}')
    AND (contributor_email IS NOT NULL OR contributor_name IS NOT NULL AND NOT (may_be_named AND status = ANY('{PUBLISHED,DUPLICATE}')))
  ORDER BY last_event_at LIMIT $2`;

/** Who contributed is not kept for longer than they can follow what became of it. */
export class RetentionService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { audit: AuditService; correspondence: CorrespondenceService },
  ) {}

  /** Erases the identity of those whose secret link has ended. Each is a transaction of its own: what fails is taken up the next day. */
  async eraseExpired(): Promise<void> {
    const until = new Date(this.clock.now().getTime() - FOLLOW_UP_MS);
    const expired = await this.database.query<{ id: string }[]>(EXPIRED, [until, MAX_A_DAY]);
    const faults: unknown[] = [];
    for (const { id } of expired)
      await this.database
        .transaction(async (tx) => this.erase(tx, id, until))
        .catch((error: unknown) => faults.push(error));
    if (faults.length > 0) throw faults[0];
  }

  private async erase(tx: EntityManager, id: string, until: Date): Promise<void> {
    const row = await lockRow(tx, ContributionRow, id);
    if (row === null || row.lastEventAt > until) return;
    const staysNamed = row.mayBeNamed && (row.status === 'PUBLISHED' || row.status === 'DUPLICATE');
    await eraseIdentity(tx, row);
    await this.needs.correspondence.erase(tx, row);
    const { contributorName, mayBeNamed } = row;
    await tx.update(ContributionRow, { id }, { ...NOBODY, ...(staysNamed ? { contributorName, mayBeNamed } : {}) });
    await this.needs.audit.record(tx, {
      by: SYSTEM,
      action: 'contribution.expire',
      objectId: id,
      summary: 'Coordonnées effacées un an après le dernier échange',
    });
  }
}
