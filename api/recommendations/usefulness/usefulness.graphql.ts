import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'To how many people a recommendation is useful, as the last night counted it: said so, or done, against said not, or refused. An estimate that starts from the editor’s weight and needs answers to move.',
})
export class RecommendationUsefulness {
  @Field(() => String, { description: 'How many people answered: "< 10", or in whole tens.' })
  people: string;

  @Field(() => String, { description: 'To how many of them it was useful: "< 10", or in whole tens.' })
  useful: string;

  @Field(() => String, { description: 'To how many of them it was not: "< 10", or in whole tens.' })
  notUseful: string;

  @Field(() => Int, {
    description: 'For how many per cent of people it should be useful, by the weight that is online alone.',
  })
  expected: number;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many per cent of people it is useful, as far as is known. Null of fewer than ten.',
  })
  estimate: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Nine times in ten it is more than that, in per cent. Null of fewer than ten.',
  })
  low: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Nine times in ten it is less than that, in per cent. Null of fewer than ten.',
  })
  high: number | null;

  @Field(() => Float, {
    description: 'By how much answers move its score where the weight gives it: -0.5, 0 or 0.5, and less at the ends.',
  })
  moves: number;
}

/** Which topic is in topic-usefulness.resolver. */
@ObjectType({
  description:
    'How useful what is online about one topic is to people, as the last night counted it. Each person counts once for each recommendation that they answered.',
})
export class TopicUsefulness {
  /** Not a field: what the topic is read by. */
  topicKey: string;

  @Field(() => Int, { description: 'How many recommendations about it ten people and more answered.' })
  recommendations: number;

  @Field(() => String, { description: 'How many answers these have, in whole tens: "120".' })
  answers: string;

  @Field(() => Int, { description: 'How many per cent of them say useful, as far as is known.' })
  estimate: number;

  @Field(() => Int, { description: 'Nine times in ten it is more than that, in per cent.' })
  low: number;

  @Field(() => Int, { description: 'Nine times in ten it is less than that, in per cent.' })
  high: number;
}
