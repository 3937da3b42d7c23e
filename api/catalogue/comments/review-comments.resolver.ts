import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { StaffUser } from '../../accounts';
import { payload } from '../../platform/graphql/payload';
import { EditableRecommendationPayload, Revision } from '../editorial/editorial.graphql';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { ResolveReviewCommentInput, ReviewComment } from './review-comments.graphql';
import type { ReviewCommentsService } from './review-comments.service';

@Resolver(() => ReviewComment)
export class ReviewCommentsResolver {
  constructor(private readonly service: ReviewCommentsService) {}

  @Mutation(() => EditableRecommendationPayload, {
    description:
      'Marks a comment of a review as resolved, once. The version of the recommendation stays. For editors, publishers and administrators.',
  })
  async resolveReviewComment(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => ResolveReviewCommentInput, { description: 'The comment.' })
    { id }: ResolveReviewCommentInput,
  ): Promise<EditableRecommendationPayload> {
    return payload(language, async () => ({ recommendation: await this.service.resolve(viewer, id) }));
  }

  @FieldResolver(() => StaffUser, { description: 'Who wrote it.' })
  async author(@Root() { authorId }: ReviewComment, @Ctx() { loaders }: CatalogueContext): Promise<StaffUser | null> {
    return loaders.staffUser.load(authorId);
  }

  @FieldResolver(() => StaffUser, { nullable: true, description: 'Who marked it as resolved. Null until then.' })
  async resolvedBy(
    @Root() { resolvedById }: ReviewComment,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<StaffUser | null> {
    return resolvedById === null ? null : loaders.staffUser.load(resolvedById);
  }
}

@Resolver(() => Revision)
export class RevisionCommentsResolver {
  @FieldResolver(() => [ReviewComment], {
    description: 'What reviewers said about its fields, oldest first, the resolved ones too.',
  })
  async comments(@Root() { id }: Revision, @Ctx() { loaders }: CatalogueContext): Promise<ReviewComment[]> {
    return loaders.reviewComments.load(id);
  }
}
