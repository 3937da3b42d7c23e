import { GraphQLScalarType } from 'graphql';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars';
import type { WorkingContent } from './working-copy.entity';

export const WorkingContentScalar = new GraphQLScalarType({
  name: 'WorkingContent',
  description:
    'The fields of a RecommendationContent as somebody is typing them, as a JSON object of at most 100,000 characters. Each may be half-written, empty or left out.',
});

@ObjectType({ description: 'What the viewer has typed into a recommendation, and not saved. Nobody else reads it.' })
export class WorkingCopy {
  @Field(() => WorkingContentScalar, { description: 'What was typed.' })
  content: WorkingContent;

  @Field(() => WorkingContentScalar, {
    description:
      'The same fields as `baseVersion` had them: what differs from them was typed, what differs in the recommendation was saved by somebody since.',
  })
  base: WorkingContent;

  @Field(() => Int, { description: 'The version of the recommendation on which it was begun.' })
  baseVersion: number;

  @Field(() => DateTime, { description: 'When it was kept last.' })
  savedAt: Date;
}

/** Its person is in working-copies.resolver. */
@ObjectType({ description: 'A colleague who is writing in a recommendation, and has not saved.' })
export class AlsoEditing {
  @Field(() => DateTime, { description: 'Since when.' })
  since: Date;

  staffUserId: string;
}

@InputType({ description: 'What is being typed into a recommendation.' })
export class SaveWorkingCopyInput {
  @Field(() => ID, { description: 'The recommendation.' })
  recommendationId: string;

  @Field(() => Int, { description: 'The version of the recommendation that was on the screen when the typing began.' })
  baseVersion: number;

  @Field(() => WorkingContentScalar, { description: 'The fields as that version had them.' })
  base: WorkingContent;

  @Field(() => WorkingContentScalar, { description: 'The fields as they are typed now.' })
  content: WorkingContent;
}

@InputType({ description: 'What was typed into a recommendation, and is not to be kept.' })
export class DiscardWorkingCopyInput {
  @Field(() => ID, { description: 'The recommendation.' })
  recommendationId: string;
}
