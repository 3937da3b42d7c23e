import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'What is still right.' })
export class ReviewRecommendationInput {
  @Field(() => ID, { description: 'The recommendation.' })
  id: string;

  @Field(() => Int, {
    description: 'The version that was read. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion: number;

  @Field(() => String, {
    nullable: true,
    description: 'What was looked at: at most 2,000 characters. The history keeps it.',
  })
  message?: string | null;
}

@InputType({ description: 'When a recommendation is looked at again, and by whom.' })
export class SaveReviewPlanInput {
  @Field(() => ID, { description: 'The recommendation.' })
  id: string;

  @Field(() => Int, {
    description: 'The version that was read. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Days between two reviews: 7 to 1,095. Left out: 365 of a strategy, 180 of an action.',
  })
  everyDays?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who is told when it is due: an active editor, publisher or administrator. Left out: nobody.',
  })
  ownerId?: string | null;
}
