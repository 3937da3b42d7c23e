import type { EntityManager } from 'typeorm';
import type { PersonalDataOwner } from '../profiles';
import { DailyPlanRow } from './daily-plan.entity';
import { PlannedActionRow } from './planned-action.entity';
import { plannedRevisions } from './plans.queries';
import { RecommendationResponseRow } from './recommendation-response.entity';

const NO_REASONS = { FR: [], FR_TU: [], EN: [] };

/** What this area keeps about a person, for them to take away or to have erased. */
export class PlansPersonalDataService implements PersonalDataOwner {
  async export(tx: EntityManager, profileId: string): Promise<Record<string, unknown>> {
    const days = await tx.find(DailyPlanRow, { where: { profileId }, order: { date: 'ASC' } });
    const actions = await tx.find(PlannedActionRow, { where: { profileId }, order: { date: 'ASC', position: 'ASC' } });
    const revisions = await plannedRevisions(tx, actions);
    const responses = await tx.find(RecommendationResponseRow, { where: { profileId }, order: { updatedAt: 'ASC' } });
    return {
      plannedDays: days.map(({ date, createdAt, note }) => ({ date, createdAt, ...(note === null ? {} : { note }) })),
      plannedActions: actions.map((action, index) => actionAsData(action, revisions[index]?.content.title)),
      responses: responses.map(({ recommendationId, response, reason, before, updatedAt }) => ({
        recommendationId,
        response,
        reason,
        before,
        updatedAt,
      })),
    };
  }

  async erase(tx: EntityManager, profileId: string): Promise<void> {
    await tx.delete(PlannedActionRow, { profileId });
    await tx.delete(DailyPlanRow, { profileId });
    await tx.delete(RecommendationResponseRow, { profileId });
  }

  /** All reasons of planned actions: which of their sentences came of a sensitive fact cannot be told any more. */
  async forgetSensitive(tx: EntityManager, profileId: string): Promise<void> {
    await tx.update(PlannedActionRow, { profileId }, { reasons: NO_REASONS });
  }
}

function actionAsData(
  { id, date, status, recommendationId, revisionNumber, ...row }: PlannedActionRow,
  title: string | undefined,
): object {
  const { reasons, snoozedUntil, useful, reason, before, updatedAt } = row;
  return {
    id,
    date,
    status,
    recommendationId,
    revisionNumber,
    title,
    reasons,
    snoozedUntil,
    useful,
    reason,
    before,
    updatedAt,
  };
}
