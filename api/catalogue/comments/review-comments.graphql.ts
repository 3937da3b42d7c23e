import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars';

const FIELD =
  'The path of the field in RecommendationContent, as in RevisionChange: "title", "translations.EN.title", "rule", "scoreLines".';

/** Its people are in review-comments.resolver. */
@ObjectType({ description: 'What a reviewer says about one field of a revision. It stays as it was written.' })
export class ReviewComment {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => String, { description: FIELD })
  field: string;

  @Field(() => String, { description: '1 to 2,000 characters.' })
  body: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  at: Date;

  @Field(() => DateTime, { nullable: true, description: 'When somebody marked it as resolved. Null until then.' })
  resolvedAt: Date | null;

  authorId: string;
  resolvedById: string | null;
}

@InputType({ description: 'A comment on one field of the revision that is reviewed.' })
export class ReviewCommentInput {
  @Field(() => String, { description: FIELD })
  field: string;

  @Field(() => String, { description: '1 to 2,000 characters.' })
  body: string;
}

@InputType({ description: 'A comment of a review that is settled.' })
export class ResolveReviewCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  id: string;
}
