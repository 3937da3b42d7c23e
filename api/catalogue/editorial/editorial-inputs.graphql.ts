import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { ListArgs } from '../../platform/graphql/pages';
import { RecommendationKindEnum } from '../published/catalogue.graphql';
import { RecommendationContentInput } from '../content/content-input.graphql';
import type { RecommendationKind } from '../content/content.rules';
import type { RecommendationAction, RevisionStatus } from './editorial.rules';
import { RevisionStatusEnum, RecommendationActionEnum } from './editorial.graphql';

@InputType({
  description:
    'Which recommendations to give. The draft or the published revision has to meet every condition; of an archived one, its last revision.',
})
export class EditableRecommendationFilter {
  @Field(() => RecommendationKindEnum, { nullable: true, description: 'Only strategies, or only actions.' })
  kind?: RecommendationKind | null;

  @Field(() => [RevisionStatusEnum], { nullable: true, description: 'Statuses of the revision.' })
  status?: RevisionStatus[] | null;

  @Field(() => String, { nullable: true, description: 'The key of a topic.' })
  topic?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A situation in its list. Situations inside rules are not looked at.',
  })
  situationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of a place in its list, exactly: places inside it or around it do not count.',
  })
  placeCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the title or the summary. Accents, case and small typos do not matter.',
  })
  search?: string | null;
}

@ArgsType()
export class EditableRecommendationsArgs extends ListArgs {
  @Field(() => EditableRecommendationFilter, { nullable: true, description: 'Left out: all recommendations.' })
  filter?: EditableRecommendationFilter | null;
}

@InputType({ description: 'A recommendation to write.' })
export class CreateRecommendationInput {
  @Field(() => RecommendationKindEnum, { description: 'A strategy or an action. It cannot be changed later.' })
  kind: RecommendationKind;

  @Field(() => RecommendationContentInput, { description: 'The content of its first draft.' })
  content: RecommendationContentInput;
}

@InputType({ description: 'A draft to save.' })
export class SaveRecommendationInput {
  @Field(() => ID, { description: 'The recommendation.' })
  id: string;

  @Field(() => Int, {
    description: 'The version that was read. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion: number;

  @Field(() => RecommendationContentInput, { description: 'The whole content, in place of that before.' })
  content: RecommendationContentInput;
}

@InputType({ description: 'A step of a recommendation through review and publication.' })
export class MoveRecommendationInput {
  @Field(() => ID, { description: 'The recommendation.' })
  id: string;

  @Field(() => Int, {
    description: 'The version that was read. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion: number;

  @Field(() => RecommendationActionEnum, { description: 'One of its `allowedActions`, but for SAVE.' })
  action: RecommendationAction;

  @Field(() => String, {
    nullable: true,
    description:
      'A word to colleagues: at most 2,000 characters. The history keeps it, but for PUBLISH. Required for REQUEST_CHANGES.',
  })
  message?: string | null;
}
