import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Topic } from '../published/catalogue.graphql';

@ObjectType({ description: 'How many recommendations of the team are about a topic.' })
export class TopicCounts {
  @Field(() => ID, { description: 'The key of the topic.' })
  id: string;

  @Field(() => Topic, { description: 'The topic, with its names.' })
  topic: Topic;

  @Field(() => Int, { description: 'Strategies that are online.' })
  strategies: number;

  @Field(() => Int, { description: 'Actions that are online.' })
  actions: number;

  @Field(() => Int, {
    description:
      'Recommendations with a revision about it that is being written, reviewed or approved, or waits for its day. What is online may be among them.',
  })
  drafts: number;

  @Field(() => Boolean, { description: 'Whether nothing that is online is about it.' })
  isEmpty: boolean;
}
