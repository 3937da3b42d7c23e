import type { EntityManager } from 'typeorm';
import type { RecommendationRow } from '../editorial/recommendation.entity';
import type { RevisionRow } from '../editorial/revision.entity';
import { RecommendationReviewRow } from './recommendation-review.entity';
import { daysBetween, dueAfter } from './review-dates.rules';

/** A publication is a review too. What nobody owns yet belongs to its first author. */
export async function dateReview(
  tx: EntityManager,
  { id: recommendationId, kind }: RecommendationRow,
  { publishedAt, authorIds }: RevisionRow,
): Promise<void> {
  const before = await tx.findOneBy(RecommendationReviewRow, { recommendationId });
  const since = publishedAt as Date;
  await tx.save(RecommendationReviewRow, {
    ...before,
    ...{ recommendationId, since },
    ownerId: before?.ownerId ?? authorIds[0] ?? null,
    dueAt: dueAfter(since, daysBetween(kind, before?.everyDays)),
    toldAt: null,
  });
}

/** What is not online needs no review until it is again. */
export async function endReviews(tx: EntityManager, recommendationId: string): Promise<void> {
  await tx.update(RecommendationReviewRow, { recommendationId }, { dueAt: null, toldAt: null });
}
