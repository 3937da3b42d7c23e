import type { DataSource, EntityManager } from 'typeorm';
import { demandJobSeeker } from '../accounts';
import type { AuditService } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import { optionalLengthFault, tidy } from '../platform/checks';
import { planDay } from './choice/plan-day.rules';
import type { Clock } from '../platform/clock';
import { isUuid } from '../platform/ids';
import { refuse, refuseAny } from '../platform/user-errors';
import { ProfileRow, lockedProfile } from '../profiles';
import { MAX_REASON, canUndo, responseFaults } from './responses.rules';
import { PlannedActionRow } from './planned-action.entity';
import { nothingToUndo, unknownAction } from './plans.errors';
import type { RespondToActionInput, UndoResponseInput } from './responses.graphql';
import { respondToOwnAction, undoOwnResponse } from './plans.policy';
import { expirePast } from './making/making.writes';
import type { PlansService } from './plans.service';

interface Needs {
  audit: AuditService;
  plans: PlansService;
}

/** Records the responses of job seekers to the actions of their plans. */
export class ResponsesService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  async respondToAction(viewer: Viewer, input: RespondToActionInput): Promise<PlannedActionRow> {
    const by = demandJobSeeker(viewer, respondToOwnAction);
    await this.keepPlanOf(by.profileId, input.plannedActionId);
    return this.database.transaction(async (tx) => {
      const { timeZone } = await lockedProfile(tx, by);
      const today = planDay(timeZone, this.clock.now());
      await expirePast(tx, [{ profileId: by.profileId, date: today }]);
      const action = await ownAction(tx, by.profileId, input.plannedActionId);
      refuseAny([
        ...responseFaults(action.status, input, today),
        optionalLengthFault('reason', input.reason, MAX_REASON),
      ]);
      const changes = this.changesBy(input, action, today);
      await tx.update(PlannedActionRow, { id: action.id, profileId: by.profileId }, changes);
      await this.needs.audit.record(tx, {
        by,
        action: 'plannedAction.answer',
        objectId: action.id,
        summary: 'Réponse à une action du jour',
      });
      return { ...action, ...changes };
    });
  }

  /** Puts an action back to what it was before it was answered today. */
  async undoResponse(viewer: Viewer, { plannedActionId }: UndoResponseInput): Promise<PlannedActionRow> {
    const by = demandJobSeeker(viewer, undoOwnResponse);
    return this.database.transaction(async (tx) => {
      const { timeZone } = await lockedProfile(tx, by);
      const action = await ownAction(tx, by.profileId, plannedActionId);
      const { before } = action;
      if (before === null || !canUndo(action, planDay(timeZone, this.clock.now()))) return refuse(nothingToUndo);
      const { status, snoozedUntil, useful, reason } = before;
      const changes = { status, snoozedUntil, useful, reason, updatedAt: new Date(before.updatedAt), before: null };
      await tx.update(PlannedActionRow, { id: action.id, profileId: by.profileId }, changes);
      await this.needs.audit.record(tx, {
        by,
        action: 'plannedAction.undo',
        objectId: action.id,
        summary: 'Réponse à une action du jour reprise',
      });
      return { ...action, ...changes };
    });
  }

  /** A plan that was read by GET is not kept: the first answer to an action of it keeps it. */
  private async keepPlanOf(profileId: string, actionId: string): Promise<void> {
    const { manager } = this.database;
    if (!isUuid(actionId) || (await manager.existsBy(PlannedActionRow, { id: actionId, profileId }))) return;
    const profile = await manager.findOneBy(ProfileRow, { id: profileId });
    if (profile !== null) await this.needs.plans.planOf(profile, { isReadOnly: false });
  }

  /** Saying later that it was useful does not move the day on which it was done. */
  private changesBy(input: RespondToActionInput, before: PlannedActionRow, today: string): Partial<PlannedActionRow> {
    const { status, snoozedUntil, useful, reason, updatedAt } = before;
    return {
      // The same answer again, with more, is taken back with the first one.
      ...(input.status === status
        ? {}
        : { before: { answeredOn: today, status, snoozedUntil, useful, reason, updatedAt: updatedAt.toISOString() } }),
      status: input.status,
      snoozedUntil: input.snoozeUntil ?? null,
      useful: input.useful ?? (input.status === 'DONE' ? before.useful : null),
      reason: tidy(input.reason),
      updatedAt: input.status === before.status ? before.updatedAt : this.clock.now(),
    };
  }
}

async function ownAction(tx: EntityManager, profileId: string, id: string): Promise<PlannedActionRow> {
  const row = isUuid(id) ? await tx.findOneBy(PlannedActionRow, { id, profileId }) : null;
  return row ?? refuse(unknownAction);
}
