import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { PublishedCatalogue, PublishedCatalogueService } from '../catalogue';
import type { Erasure, PersonalDataOwner } from '../profiles';
import { DailyPlanRow } from './daily-plan.entity';
import { PlannedActionRow } from './planned-action.entity';
import { plannedRevisions } from './plans.queries';
import { RecommendationResponseRow } from './recommendation-response.entity';
import { mayTell, tells } from './sharing/telling.rules';

const NO_REASONS = { FR: [], FR_TU: [], EN: [] };

/** What this area keeps about a person, for them to take away or to have erased. */
export class PlansPersonalDataService implements PersonalDataOwner {
  constructor(private readonly catalogues: PublishedCatalogueService) {}

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

  /** All reasons of planned actions go: which of their sentences came of a sensitive fact cannot be told any more. */
  async sensitiveErasure(): Promise<Erasure> {
    const catalogue = await this.catalogues.current();
    return async (tx, profileId) => {
      await eraseTellingActions(tx, profileId, catalogue);
      await eraseTellingResponses(tx, profileId, catalogue);
      await tx.update(PlannedActionRow, { profileId }, { reasons: NO_REASONS });
    };
  }
}

/** Answered or not: that they were given to the person says as much as the fact. */
async function eraseTellingActions(tx: EntityManager, profileId: string, catalogue: PublishedCatalogue): Promise<void> {
  const actions = await tx.findBy(PlannedActionRow, { profileId });
  const revisions = await plannedRevisions(tx, actions);
  const telling = actions.filter((_action, index) => {
    const revision = revisions[index];
    return revision !== undefined && tells(revision, catalogue);
  });
  await tx.delete(PlannedActionRow, { profileId, id: In(telling.map(({ id }) => id)) });
}

/** With what the person wrote there. */
async function eraseTellingResponses(
  tx: EntityManager,
  profileId: string,
  catalogue: PublishedCatalogue,
): Promise<void> {
  const responses = await tx.findBy(RecommendationResponseRow, { profileId });
  const ids = responses.map(({ recommendationId }) => recommendationId).filter((id) => mayTell(id, catalogue));
  await tx.delete(RecommendationResponseRow, { profileId, recommendationId: In(ids) });
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
