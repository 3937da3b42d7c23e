import type { EntityManager } from 'typeorm';
import { MoreThan } from 'typeorm';
import type { Actor, AuditService, SignOutListener } from '../../accounts';
import type { Clock } from '../../platform/clock';
import { ContributionRow } from '../contribution.entity';

/** Whoever leaves gives back what they were on: others need not wait for the claims to expire. */
export class ReleasedClaimsService implements SignOutListener {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** What is being decided at this very moment is not waited for: the decision ends the claim, or else its 15 minutes do. */
  async signedOut(tx: EntityManager, by: Actor, staffUserId: string): Promise<void> {
    const now = this.clock.now();
    const theirs = { claimedById: staffUserId, claimExpiresAt: MoreThan(now), status: 'IN_REVIEW' as const };
    const rows = await tx.find(ContributionRow, {
      where: theirs,
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    for (const { id, version } of rows) {
      await tx.update(
        ContributionRow,
        { id },
        {
          status: 'RECEIVED',
          claimedById: null,
          claimExpiresAt: null,
          lastDecision: null,
          version: version + 1,
          lastEventAt: now,
        },
      );
      await this.audit.record(tx, {
        by,
        action: 'contribution.release',
        objectId: id,
        summary: 'Contribution rendue à la déconnexion',
      });
    }
  }
}
