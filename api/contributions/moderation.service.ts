import type { DataSource, EntityManager } from 'typeorm';
import { StaffUserRow, demandStaff } from '../accounts';
import type { AuditService, Staff, Viewer } from '../accounts';
import type { Clock } from '../platform/clock';
import { isUuid } from '../platform/ids';
import { refuse } from '../platform/user-errors';
import type { Refusal } from '../platform/user-errors';
import { ContributionRow } from './contribution.entity';
import type { DecideContributionInput } from './contribution-inputs.graphql';
import { claimedByAnother, statusForbids, unknownContribution } from './contributions.errors';
import { decideContributions } from './contributions.policy';
import type { DecisionsService } from './decisions.service';
import { TRANSITIONS, allowedActions, claimHolder } from './moderation.rules';
import type { ContributionAction, ContributionStatus } from './vocabulary.rules';

const DEEDS: Readonly<Record<ContributionAction, { action: string; summary: string }>> = {
  CLAIM: { action: 'contribution.claim', summary: 'Contribution prise en charge' },
  RELEASE: { action: 'contribution.release', summary: 'Contribution rendue' },
  ACCEPT: { action: 'contribution.accept', summary: 'Contribution acceptée' },
  REFUSE: { action: 'contribution.refuse', summary: 'Contribution refusée' },
};

export class ModerationService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { audit: AuditService; decisions: DecisionsService },
  ) {}

  /** The row stays locked until the decision is stored: of two moderators at once, the second finds a newer version. */
  async decide(viewer: Viewer, input: DecideContributionInput): Promise<ContributionRow> {
    const by = demandStaff(viewer, decideContributions);
    return this.database.transaction(async (tx) => {
      const row = await lockedContribution(tx, input.id);
      if (row.version !== input.expectedVersion) refuse(await this.needs.audit.conflict(tx, 'contribution', row.id));
      const status = await this.statusAfter(tx, { by, row, action: input.action });
      const effects = await this.needs.decisions.effects[input.action]({ tx, by, row, input });
      const changes = { ...effects, status, version: row.version + 1, lastEventAt: this.clock.now() };
      await tx.update(ContributionRow, { id: row.id }, changes);
      await this.needs.audit.record(tx, { by, objectId: row.id, ...deedOf(input.action, effects.refusalReason) });
      return { ...row, ...changes };
    });
  }

  allowedActions(viewer: Viewer, row: ContributionRow): ContributionAction[] {
    return allowedActions(row, viewer, this.clock.now());
  }

  /** Who is on it now, and until when; null when nobody is. */
  claim(row: ContributionRow): { by: string; until: Date } | null {
    const by = claimHolder(row, this.clock.now());
    return by === null || row.claimExpiresAt === null ? null : { by, until: row.claimExpiresAt };
  }

  private async statusAfter(tx: EntityManager, { by, row, action }: { by: Staff; row: ContributionRow; action: ContributionAction }): Promise<ContributionStatus> {
    const transition = TRANSITIONS[row.status][action];
    const isAllowed = this.allowedActions(by, row).includes(action);
    return transition !== undefined && isAllowed ? transition.to : refuse(await this.reasonAgainst(tx, by, row));
  }

  private async reasonAgainst(tx: EntityManager, by: Staff, row: ContributionRow): Promise<Refusal> {
    const claim = this.claim(row);
    if (claim === null || claim.by === by.id) return statusForbids;
    const holder = await tx.findOneByOrFail(StaffUserRow, { id: claim.by });
    return claimedByAnother(holder.name, claim.until);
  }
}

function deedOf(action: ContributionAction, reason: string | null | undefined): { action: string; summary: string } {
  const { summary, ...deed } = DEEDS[action];
  return { ...deed, summary: reason ? `${summary} (${reason})` : summary };
}

async function lockedContribution(tx: EntityManager, id: string): Promise<ContributionRow> {
  const row = isUuid(id) ? await tx.findOne(ContributionRow, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  return row ?? refuse(unknownContribution);
}
