import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../../accounts';
import type { StaffUserRow } from '../../accounts';
import { may } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { firstOf } from '../../platform/graphql/connections';
import { payload } from '../../platform/graphql/payload';
import { DateTime } from '../../platform/graphql/scalars';
import { Notice } from '../../team';
import type { StaffNoticeRow } from '../../team';
import { reviewRecommendations } from '../catalogue.policy';
import { EditableRecommendation, EditableRecommendationPayload } from '../editorial/editorial.graphql';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { daysBetween } from './review-dates.rules';
import { REVIEW_SUBJECT } from './review-notice.rules';
import { ReviewRecommendationInput, SaveReviewPlanInput } from './reviews.graphql';
import type { ReviewsService } from './reviews.service';

@Resolver(() => EditableRecommendation)
export class ReviewsResolver {
  constructor(
    private readonly service: ReviewsService,
    private readonly clock: Clock,
  ) {}

  @Query(() => [StaffUser], {
    nullable: true,
    description:
      'Those of the team who can look at recommendations again, by name. For editors, publishers and administrators.',
  })
  async reviewOwners(@Ctx() { viewer }: CatalogueContext): Promise<StaffUserRow[]> {
    return this.service.owners(viewer);
  }

  @Mutation(() => EditableRecommendationPayload, {
    description:
      'Says that what is online is still right: the days to the next review count anew. For editors, publishers and administrators.',
  })
  async reviewRecommendation(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => ReviewRecommendationInput, { description: 'The recommendation.' })
    input: ReviewRecommendationInput,
  ): Promise<EditableRecommendationPayload> {
    return payload(language, async () => ({ recommendation: await this.service.review(viewer, input) }));
  }

  @Mutation(() => EditableRecommendationPayload, {
    description:
      'Sets how often a recommendation that is, or was, online is looked at again, and by whom. For editors, publishers and administrators.',
  })
  async saveReviewPlan(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => SaveReviewPlanInput, { description: 'The recommendation, the days and the owner.' })
    input: SaveReviewPlanInput,
  ): Promise<EditableRecommendationPayload> {
    return payload(language, async () => ({ recommendation: await this.service.savePlan(viewer, input) }));
  }

  @FieldResolver(() => Int, { description: 'Days between two reviews of what is online.' })
  async reviewEveryDays(
    @Root() { id, kind }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<number> {
    return daysBetween(kind, (await loaders.recommendationReview.load(id))?.everyDays);
  }

  @FieldResolver(() => StaffUser, {
    nullable: true,
    description: 'Who looks at it again. Null when it is nobody, and before it is online.',
  })
  async reviewOwner(
    @Root() { id }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<StaffUserRow | null> {
    const review = await loaders.recommendationReview.load(id);
    return review === null || review.ownerId === null ? null : loaders.staffUser.load(review.ownerId);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When somebody last said that it is still right. Null until then.',
  })
  async reviewedAt(@Root() { id }: EditableRecommendation, @Ctx() { loaders }: CatalogueContext): Promise<Date | null> {
    return (await loaders.recommendationReview.load(id))?.reviewedAt ?? null;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description:
      'When it is to be looked at again, counted from the last review or publication. Null when it is not online.',
  })
  async reviewDueAt(
    @Root() { id }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Date | null> {
    return (await loaders.recommendationReview.load(id))?.dueAt ?? null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether this viewer can set, now, how often it is looked at again and by whom; and, where it is online, say that it is still right.',
  })
  async canPlanReview(
    @Root() { id }: EditableRecommendation,
    @Ctx() { loaders, viewer }: CatalogueContext,
  ): Promise<boolean> {
    return may(viewer, reviewRecommendations) && (await loaders.recommendationReview.load(id)) !== null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether that moment has passed.' })
  async isReviewOverdue(
    @Root() { id }: EditableRecommendation,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<boolean> {
    const dueAt = (await loaders.recommendationReview.load(id))?.dueAt ?? null;
    return dueAt !== null && dueAt <= this.clock.now();
  }
}

@Resolver(() => Notice)
export class NoticeReviewsResolver {
  @FieldResolver(() => [EditableRecommendation], {
    description: 'The recommendations to look at again, the longest overdue first. Empty of a notice of another kind.',
  })
  async reviews(
    @Root() { subjectType, subjectIds }: StaffNoticeRow,
    @Ctx() { loaders }: CatalogueContext,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many at most: 0 to 100.' }) first: number,
  ): Promise<EditableRecommendation[]> {
    const ids = subjectType === REVIEW_SUBJECT ? subjectIds.slice(0, firstOf(first)) : [];
    const rows = await Promise.all(ids.map(async (id) => loaders.editableRecommendation.load(id)));
    return rows.filter((row) => row !== null);
  }
}
