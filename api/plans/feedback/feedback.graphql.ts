import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What people for whom one condition of a rule holds say of the recommendation.' })
export class ConditionFeedback {
  @Field(() => String, { description: 'The condition in plain words, in the language of the request.' })
  sentence: string;

  @Field(() => String, {
    description: 'How many of those who said something it holds for: "< 10", or in whole tens.',
  })
  people: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many per cent of them said that it is not for them. Null where they, or those left beside them, are fewer than ten.',
  })
  notForMe: number | null;
}

@ObjectType({
  description: 'What people say of a recommendation, in shares: the last of each person, until a day ago.',
})
export class RecommendationFeedback {
  @Field(() => String, { description: 'How many people said something of it: "< 10", or in whole tens.' })
  people: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many per cent of them said that it is not for them, or declined it. Null of fewer than ten.',
  })
  notForMe: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many per cent of them said that it is done. Null of fewer than ten.',
  })
  done: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many per cent of those who said whether it was useful said yes. Null of fewer than ten.',
  })
  useful: number | null;

  @Field(() => [ConditionFeedback], {
    description: 'By condition of the rule that is online, its places and its situations; 30 at most.',
  })
  conditions: ConditionFeedback[];
}
