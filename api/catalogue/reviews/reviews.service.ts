import type { EntityManager } from 'typeorm';
import { StaffUserRow, demandStaff } from '../../accounts';
import type { AuditEntry } from '../../accounts';
import { may } from '../../accounts/permissions';
import type { Viewer } from '../../accounts/permissions';
import { optionalLengthFault, rangeFault, tidy } from '../../platform/checks';
import { isUuid } from '../../platform/ids';
import { refuse, refuseAny } from '../../platform/user-errors';
import type { Refusal } from '../../platform/user-errors';
import { neverPublished, notOnline, unknownOwner } from '../catalogue.errors';
import { reviewRecommendations } from '../catalogue.policy';
import type { DraftsNeeds, DraftsService } from '../editorial/drafts.service';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { titlesOf } from '../editorial/titles.queries';
import { RecommendationReviewRow } from './recommendation-review.entity';
import { DAYS_BETWEEN, daysBetween, dueAfter } from './review-dates.rules';
import type { ReviewRecommendationInput, SaveReviewPlanInput } from './reviews.graphql';

/** Characters of what was looked at. */
const MAX_MESSAGE = 2000;

/** Looking again at what is online, by date. */
export class ReviewsService {
  constructor(private readonly needs: Pick<DraftsNeeds, 'database' | 'clock' | 'audit'> & { drafts: DraftsService }) {}

  async owners(viewer: Viewer): Promise<StaffUserRow[]> {
    demandStaff(viewer, reviewRecommendations);
    const { manager } = this.needs.database;
    const people = await manager.find(StaffUserRow, { where: { active: true }, order: { name: 'ASC', id: 'ASC' } });
    return people.filter(mayOwn);
  }

  /** It is still right: the days count anew. */
  async review(
    viewer: Viewer,
    { id, expectedVersion, ...input }: ReviewRecommendationInput,
  ): Promise<RecommendationRow> {
    const by = demandStaff(viewer, reviewRecommendations);
    const reason = tidy(input.message);
    refuseAny([optionalLengthFault('message', reason, MAX_MESSAGE)]);
    return this.needs.database.transaction(async (tx) => {
      const { row, review } = await this.locked(tx, id, expectedVersion);
      if (review.dueAt === null) refuse(notOnline);
      const since = this.needs.clock.now();
      const dueAt = dueAfter(since, daysBetween(row.kind, review.everyDays));
      await tx.save(RecommendationReviewRow, { ...review, since, dueAt, reviewedAt: since, toldAt: null });
      const dates = { before: { reviewDueAt: review.dueAt }, after: { reviewDueAt: dueAt } };
      const entry = { by, action: 'recommendation.still-right', summary: 'toujours juste', reason, ...dates };
      return this.saved(tx, row, entry);
    });
  }

  /** Sets the days between two reviews, and who looks again. */
  async savePlan(
    viewer: Viewer,
    { id, expectedVersion, everyDays = null, ownerId = null }: SaveReviewPlanInput,
  ): Promise<RecommendationRow> {
    const by = demandStaff(viewer, reviewRecommendations);
    return this.needs.database.transaction(async (tx) => {
      const { row, review } = await this.locked(tx, id, expectedVersion);
      refuseAny([rangeFault('everyDays', everyDays, DAYS_BETWEEN), await ownerFault(tx, ownerId)]);
      const due = dueAfter(review.since, daysBetween(row.kind, everyDays));
      const dueAt = review.dueAt === null ? null : due;
      // Who owns it now has not been told.
      const isSame = review.ownerId === ownerId && review.dueAt?.getTime() === dueAt?.getTime();
      const toldAt = isSame ? review.toldAt : null;
      await tx.save(RecommendationReviewRow, { ...review, everyDays, ownerId, dueAt, toldAt });
      return this.saved(tx, row, {
        by,
        action: 'recommendation.plan-review',
        summary: `tous les ${daysBetween(row.kind, everyDays)} jours`,
        before: { reviewEveryDays: review.everyDays, reviewOwnerId: review.ownerId },
        after: { reviewEveryDays: everyDays, reviewOwnerId: ownerId },
      });
    });
  }

  private async locked(
    tx: EntityManager,
    id: string,
    expectedVersion: number,
  ): Promise<{ row: RecommendationRow; review: RecommendationReviewRow }> {
    const row = await this.needs.drafts.lockVersion(tx, id, expectedVersion);
    const review = await tx.findOneBy(RecommendationReviewRow, { recommendationId: id });
    return { row, review: review ?? refuse(neverPublished) };
  }

  /** In the list it stays where the last change of its words put it. */
  private async saved(
    tx: EntityManager,
    row: RecommendationRow,
    entry: Omit<AuditEntry, 'objectId'>,
  ): Promise<RecommendationRow> {
    const titles = await titlesOf(tx, [row.id]);
    await this.needs.audit.record(tx, { ...entry, objectId: row.id, title: titles.get(row.id) });
    return tx.save(RecommendationRow, { ...row, version: row.version + 1 });
  }
}

async function ownerFault(tx: EntityManager, id: string | null): Promise<Refusal | undefined> {
  if (id === null) return undefined;
  const owner = isUuid(id) ? await tx.findOneBy(StaffUserRow, { id, active: true }) : null;
  return owner !== null && mayOwn(owner) ? undefined : unknownOwner;
}

function mayOwn({ id, name, roles }: StaffUserRow): boolean {
  return may({ kind: 'STAFF', id, name, roles }, reviewRecommendations);
}
