import type { EntityManager } from 'typeorm';
import { In, MoreThan } from 'typeorm';
import type { Actor, AuditService, SignOutListener } from '../../accounts';
import type { Clock } from '../../platform/clock';
import { ContributionRow } from '../contribution.entity';
import { NO_CLAIM, advance } from '../contribution.writes';
import { statusesWith, statusAfterSystemStep } from './moderation.rules';

/** Releases the claims of a user who signs out: colleagues need not wait for them to expire. */
export class ReleasedClaimsService implements SignOutListener {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** Skips rows that are locked by a decision under way: the decision ends the claim, or its 15 minutes do. */
  async signedOut(tx: EntityManager, by: Actor, staffUserId: string): Promise<void> {
    const now = this.clock.now();
    const theirs = { claimedById: staffUserId, claimExpiresAt: MoreThan(now), status: In(statusesWith('RELEASE')) };
    const rows = await tx.find(ContributionRow, {
      where: theirs,
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    for (const row of rows) {
      const status = statusAfterSystemStep(row.status, 'RELEASE');
      await advance(tx, row, { ...NO_CLAIM, status, at: now });
      await this.audit.record(tx, {
        by,
        action: 'contribution.release',
        objectId: row.id,
        summary: 'Contribution rendue à la déconnexion',
        before: { status: row.status, claimedById: staffUserId },
        after: { status },
      });
    }
  }
}
