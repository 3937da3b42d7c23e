import { Field, ID, InputType } from 'type-graphql';
import { RecommendationContentInput } from '../content/content-input.graphql';
import type { RecommendationKind } from '../content/content.rules';
import { RecommendationKindEnum } from '../published/catalogue.graphql';

@InputType({ description: 'A content that is being written, saved or not.' })
export class WrittenContentInput {
  @Field(() => RecommendationKindEnum, { description: 'A strategy or an action.' })
  kind: RecommendationKind;

  @Field(() => RecommendationContentInput, {
    description: 'What is written so far: together at most 60,000 characters. A faulty rule is BAD_USER_INPUT.',
  })
  content: RecommendationContentInput;

  @Field(() => ID, { nullable: true, description: 'The recommendation being edited: it is not compared with itself.' })
  recommendationId?: string | null;
}
