import type { DataSource, EntityManager } from 'typeorm';
import { StaffUserRow, demandStaff } from '../../accounts';
import type { AuditEntry, AuditService, AuditValues } from '../../accounts';
import type { Staff, Viewer } from '../../accounts/permissions';
import { optionalLengthFault } from '../../platform/checks';
import type { Clock } from '../../platform/clock';
import { lockRow } from '../../platform/database/locked';
import { refuse, refuseAny } from '../../platform/user-errors';
import type { Refusal } from '../../platform/user-errors';
import { ContributionRow } from '../contribution.entity';
import { advance } from '../contribution.writes';
import type { DecideContributionInput } from '../moderation.graphql';
import { claimedByAnother, statusForbids, unknownContribution } from '../contributions.errors';
import { decideContributions } from '../contributions.policy';
import type { DecisionsService } from './decisions.service';
import { TRANSITIONS, allowedActions, claimHolder, undoableUntil } from './moderation.rules';
import type { LastDecision } from './moderation.rules';
import { SUBJECT } from './notice-text.rules';
import { RefusalReasonRow } from './refusal-reason.entity';
import type { NoticesService, TerritoriesService } from '../../team';
import type { ContributionAction, ContributionStatus } from '../vocabulary.rules';

const AUDIT_ENTRIES: Readonly<Record<ContributionAction, { action: string; summary: string }>> = {
  CLAIM: { action: 'contribution.claim', summary: 'Contribution prise en charge' },
  RELEASE: { action: 'contribution.release', summary: 'Contribution rendue' },
  REQUEST_CORRECTION: { action: 'contribution.request-correction', summary: 'Correction demandée' },
  ACCEPT: { action: 'contribution.accept', summary: 'Contribution acceptée' },
  REFUSE: { action: 'contribution.refuse', summary: 'Contribution refusée' },
  MARK_DUPLICATE: { action: 'contribution.mark-duplicate', summary: 'Contribution marquée comme doublon' },
  MARK_SPAM: { action: 'contribution.mark-spam', summary: 'Contribution marquée comme indésirable' },
  REOPEN: { action: 'contribution.reopen', summary: 'Contribution rouverte' },
  UNDO: { action: 'contribution.undo', summary: 'Décision annulée' },
};

const TAKEN_OVER = { action: 'contribution.take-over', summary: 'Contribution reprise' };

/** Characters of a message to a contributor. */
const MAX_MESSAGE = 2000;

/** `groupId`: that of the bulk decision of which this one is a part. */
type AnyVersion = Omit<DecideContributionInput, 'expectedVersion'> & { expectedVersion?: number; groupId?: string };

interface Asked {
  by: Staff;
  /** As it was before. */
  row: ContributionRow;
  action: ContributionAction;
  /** Read once for the whole decision. */
  now: Date;
}

interface Done extends Asked {
  after: ContributionRow;
}

export class ModerationService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: {
      audit: AuditService;
      decisions: DecisionsService;
      notices: NoticesService;
      territories: TerritoriesService;
    },
  ) {}

  /** The row stays locked until the decision is stored: of two moderators at once, the second finds a newer version. */
  async decide(viewer: Viewer, input: DecideContributionInput): Promise<ContributionRow> {
    const by = demandStaff(viewer, decideContributions);
    return this.database.transaction(async (tx) => this.decideIn(tx, by, input));
  }

  /** In the caller's transaction. Without `expectedVersion`, any version is accepted. */
  async decideIn(
    tx: EntityManager,
    by: Staff,
    { expectedVersion, groupId, ...asked }: AnyVersion,
  ): Promise<ContributionRow> {
    const row = (await lockRow(tx, ContributionRow, asked.id)) ?? refuse(unknownContribution);
    const scope = this.needs.territories.scopeOf(by, tx);
    // What lies elsewhere is unknown, also to those who guess its id.
    if (!(await scope.covers(row.placeCode))) refuse(unknownContribution);
    if (row.version !== (expectedVersion ?? row.version))
      refuse(await this.needs.audit.conflict(tx, 'contribution', row.id));
    refuseAny([optionalLengthFault('message', asked.message, MAX_MESSAGE)]);
    const input = { ...asked, expectedVersion: row.version };
    const decision = { by, row, action: input.action, now: this.clock.now() };
    const status = await this.statusAfter(tx, decision);
    const effects = await this.needs.decisions.effects[input.action]({ ...decision, tx, input, scope });
    const after = await advance(tx, row, { ...effects, status, at: decision.now });
    await this.needs.audit.record(tx, { ...(await auditEntryOf(tx, { ...decision, after })), groupId });
    const subject = { type: SUBJECT, ids: [row.id] };
    // Only what was decided before can have been answered.
    if (row.decidedById !== null) await this.needs.notices.settle(tx, subject, ['ANSWERED']);
    const holderId = previousHolder(decision);
    if (holderId !== null) {
      await this.needs.notices.tell(tx, [{ staffUserId: holderId, kind: 'TAKEN_OVER', subject, byId: by.id }]);
    }
    return after;
  }

  /** `isInTerritory`: the place of the contribution is in a territory of the viewer. */
  allowedActions(viewer: Viewer, row: ContributionRow, isInTerritory: boolean): ContributionAction[] {
    return allowedActions(row, viewer, { now: this.clock.now(), isInTerritory });
  }

  /** The claim that is running now; null without one. */
  claim(row: ContributionRow): { by: string; until: Date } | null {
    const by = claimHolder(row, this.clock.now());
    return by === null || row.claimExpiresAt === null ? null : { by, until: row.claimExpiresAt };
  }

  /** Until when this viewer can undo the last decision; null when it is too late, or somebody else's. */
  undoableUntil(viewer: Viewer, row: ContributionRow): Date | null {
    return viewer.kind === 'STAFF' && row.decidedById === viewer.id ? undoableUntil(row, this.clock.now()) : null;
  }

  private async statusAfter(tx: EntityManager, { by, row, action, now }: Asked): Promise<ContributionStatus> {
    const transition = TRANSITIONS[row.status][action];
    const isAllowed = allowedActions(row, by, { now, isInTerritory: true }).includes(action);
    if (transition === undefined || !isAllowed) return refuse(await this.reasonAgainst(tx, by, row));
    return transition.to === 'BEFORE' ? (row.lastDecision as LastDecision).before.status : transition.to;
  }

  private async reasonAgainst(tx: EntityManager, by: Staff, row: ContributionRow): Promise<Refusal> {
    const claim = this.claim(row);
    if (claim === null || claim.by === by.id) return statusForbids;
    const holder = await tx.findOneByOrFail(StaffUserRow, { id: claim.by });
    return claimedByAnother(holder.name, claim.until);
  }
}

async function auditEntryOf(tx: EntityManager, { by, row, action, now, after }: Done): Promise<AuditEntry> {
  const isTakenOver = previousHolder({ by, row, action, now }) !== null;
  const { refusalReason: key } = after;
  const reason = action === 'REFUSE' && key !== null ? await tx.findOneBy(RefusalReasonRow, { key }) : null;
  return {
    by,
    objectId: row.id,
    ...(isTakenOver ? TAKEN_OVER : AUDIT_ENTRIES[action]),
    reason: reason?.label,
    before: valuesOf(row, now),
    after: valuesOf(after, now),
  };
}

/** What the audit log tells of a contribution: nothing that says who gave it. */
function valuesOf(row: ContributionRow, now: Date): AuditValues {
  const { status, refusalReason, recommendationId } = row;
  return { status, claimedById: claimHolder(row, now), refusalReason, recommendationId };
}

/** The staff member whose running claim this action takes over; null without one. */
function previousHolder({ by, row, action, now }: Asked): string | null {
  const holder = claimHolder(row, now);
  return action === 'CLAIM' && holder !== by.id ? holder : null;
}
