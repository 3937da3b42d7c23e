import { IsNull } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { StaffUserRow, demandStaff } from '../../../accounts';
import { may } from '../../../accounts/permissions';
import type { Staff, Viewer } from '../../../accounts/permissions';
import { optionalLengthFault, tidy } from '../../../platform/checks';
import type { Clock } from '../../../platform/clock';
import { isUuid } from '../../../platform/ids';
import type { Jobs } from '../../../platform/jobs/jobs';
import { newToken } from '../../../platform/tokens';
import { Refused, refuse, refuseAny } from '../../../platform/user-errors';
import type { Refusal } from '../../../platform/user-errors';
import { BulkDecisionItemRow } from './bulk-decision-item.entity';
import { BulkDecisionRow } from './bulk-decision.entity';
import { noLongerModerator, keyReused } from './bulk-decisions.errors';
import type { DecideContributionsInput } from './bulk-decisions.graphql';
import { finishBulkDecision } from './bulk-decisions.jobs';
import { BULK_BUDGET_MS, bulkFaults, isSame } from './bulk-decisions.rules';
import type { Asked } from './bulk-decisions.rules';
import { decideContributions } from '../../contributions.policy';
import type { ModerationService } from '../moderation.service';

export interface BulkResults {
  bulk: BulkDecisionRow;
  /** In the order in which they were asked for. */
  items: BulkDecisionItemRow[];
}

/** One action on many contributions: each is decided in a transaction of its own, by the rules of a single decision. */
export class BulkDecisionsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { jobs: Jobs; moderation: ModerationService },
  ) {}

  /** Decides for as long as a request may take, and leaves the rest to the job. */
  async decide(viewer: Viewer, input: DecideContributionsInput): Promise<BulkResults> {
    const by = demandStaff(viewer, decideContributions);
    const asked = {
      ids: [...new Set(input.ids)],
      action: input.action,
      reason: tidy(input.reason),
      message: tidy(input.message),
    };
    const key = tidy(input.key);
    refuseAny([
      optionalLengthFault('key', key, 100),
      optionalLengthFault('message', asked.message, 2000),
      ...bulkFaults(asked),
    ]);
    const bulk = await this.recorded(by, key ?? newToken(), asked);
    await this.decideAll(bulk, by, new Date(this.clock.now().getTime() + BULK_BUDGET_MS));
    return { bulk, items: await this.items(bulk.id) };
  }

  /** The viewer's own; null for any other. */
  async one(viewer: Viewer, id: string): Promise<BulkResults | null> {
    const { id: byId } = demandStaff(viewer, decideContributions);
    const bulk = isUuid(id) ? await this.database.manager.findOneBy(BulkDecisionRow, { id, byId }) : null;
    return bulk === null ? null : { bulk, items: await this.items(id) };
  }

  /** What the request left, in the name of whoever asked, as they may decide by now. */
  async finish(id: string): Promise<void> {
    const bulk = await this.database.manager.findOneByOrFail(BulkDecisionRow, { id });
    const { name, roles, active } = await this.database.manager.findOneByOrFail(StaffUserRow, { id: bulk.byId });
    await this.decideAll(bulk, { kind: 'STAFF', id: bulk.byId, name, roles: active ? roles : [] });
  }

  /** As asked for under this key for the first time; its job is sent with it, so that no end of the process loses what is left. */
  private async recorded(by: Staff, key: string, asked: Asked): Promise<BulkDecisionRow> {
    const { ids, ...what } = asked;
    return this.database.transaction(async (tx) => {
      const values = { byId: by.id, key, ...what, at: this.clock.now() };
      const made = await tx
        .createQueryBuilder()
        .insert()
        .into(BulkDecisionRow)
        .values(values)
        .orIgnore()
        .returning('id')
        .execute();
      const bulk = await tx.findOneByOrFail(BulkDecisionRow, { byId: by.id, key });
      if ((made.raw as unknown[]).length === 0) return this.same(tx, bulk, asked);
      await tx.insert(
        BulkDecisionItemRow,
        ids.map((contributionId, position) => ({ bulkId: bulk.id, position, contributionId, refusals: null })),
      );
      await this.needs.jobs.send(
        tx,
        finishBulkDecision,
        { id: bulk.id },
        { startAfter: new Date(this.clock.now().getTime() + BULK_BUDGET_MS) },
      );
      return bulk;
    });
  }

  private async same(tx: EntityManager, bulk: BulkDecisionRow, asked: Asked): Promise<BulkDecisionRow> {
    const items = await this.items(bulk.id, tx);
    return isSame({ ...bulk, ids: items.map(({ contributionId }) => contributionId) }, asked)
      ? bulk
      : refuse(keyReused);
  }

  private async items(bulkId: string, tx: EntityManager = this.database.manager): Promise<BulkDecisionItemRow[]> {
    return tx.find(BulkDecisionItemRow, { where: { bulkId }, order: { position: 'ASC' } });
  }

  /** Decides the remaining items, until `until` if given. In the job, throws the first unexpected error after trying every item, so that the job is retried. */
  private async decideAll(bulk: BulkDecisionRow, by: Staff, until?: Date): Promise<void> {
    const faults: unknown[] = [];
    for (const { position, refusals } of await this.items(bulk.id)) {
      if (refusals !== null) continue;
      if (until !== undefined && this.clock.now() >= until) break;
      await this.decideOne(bulk, by, position).catch((error: unknown) => faults.push(error));
    }
    // Within a request, the job is the other try.
    if (until === undefined && faults.length > 0) throw faults[0];
  }

  /** Stores the decision and its result together. The row lock makes a concurrent run wait; it then finds the item already done. */
  private async decideOne(bulk: BulkDecisionRow, by: Staff, position: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const item = await tx.findOne(BulkDecisionItemRow, {
        where: { bulkId: bulk.id, position, refusals: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (item === null) return;
      const refusals = await this.refusalsOf(tx, { bulk, by, id: item.contributionId });
      await tx.update(BulkDecisionItemRow, { bulkId: bulk.id, position }, { refusals });
    });
  }

  /** None when it is done. What a refused decision had begun is taken back. */
  private async refusalsOf(
    tx: EntityManager,
    { bulk, by, id }: { bulk: BulkDecisionRow; by: Staff; id: string },
  ): Promise<Refusal[]> {
    if (!may(by, decideContributions)) return [noLongerModerator];
    const { action, reason, message, id: groupId } = bulk;
    try {
      await tx.transaction(async (inner) =>
        this.needs.moderation.decideIn(inner, by, { id, action, reason, message, groupId }),
      );
      return [];
    } catch (error) {
      if (error instanceof Refused) return [...error.refusals];
      throw error;
    }
  }
}
