import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { ListArgs, PageOf } from '../../platform/graphql/pages';
import { UserError } from '../../platform/graphql/payload';
import { DateTime } from '../../platform/graphql/scalars';
import { RecommendationKindEnum } from '../published/catalogue.graphql';
import { RecommendationContent, RecommendationContentInput } from '../content/content.graphql';
import type { RecommendationKind } from '../content/content.rules';
import { ACTIONS, REVISION_STATUSES } from './editorial.rules';
import type { RecommendationAction, RevisionStatus } from './editorial.rules';

export const RevisionStatusEnum = enumOf('RevisionStatus', REVISION_STATUSES);
export const RecommendationActionEnum = enumOf('RecommendationAction', ACTIONS);

@ObjectType()
export class Revision {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => RevisionStatusEnum)
  status: RevisionStatus;

  @Field(() => RecommendationContent)
  content: RecommendationContent;

  @Field(() => DateTime)
  createdAt: Date;

  /** Not fields: the people are found from them. */
  authorIds: string[];
  approvedById: string | null;
}

@ObjectType()
export class EditableRecommendation {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => String)
  slug: string;

  @Field(() => RecommendationKindEnum)
  kind: RecommendationKind;

  /** Not fields: the revisions are found from them. */
  draftId: string | null;
  publishedId: string | null;
}

@ObjectType()
export class ChecklistItem {
  @Field(() => String)
  key: string;

  @Field(() => String)
  label: string;

  @Field(() => Boolean)
  passed: boolean;

  @Field(() => Boolean)
  blocking: boolean;

  @Field(() => String, { nullable: true })
  detail?: string | undefined;
}

@InputType()
export class EditableRecommendationFilter {
  @Field(() => RecommendationKindEnum, { nullable: true })
  kind?: RecommendationKind | null;

  @Field(() => [RevisionStatusEnum], { nullable: true })
  status?: RevisionStatus[] | null;

  @Field(() => String, { nullable: true })
  topic?: string | null;

  @Field(() => ID, { nullable: true })
  situationId?: string | null;

  @Field(() => String, { nullable: true })
  placeCode?: string | null;

  @Field(() => String, { nullable: true })
  search?: string | null;
}

@ArgsType()
export class EditableRecommendationsArgs extends ListArgs {
  @Field(() => EditableRecommendationFilter, { nullable: true })
  filter?: EditableRecommendationFilter | null;
}

@ObjectType()
export class EditableRecommendationPage extends PageOf(EditableRecommendation) {}

@InputType()
export class CreateRecommendationInput {
  @Field(() => RecommendationKindEnum)
  kind: RecommendationKind;

  @Field(() => RecommendationContentInput)
  content: RecommendationContentInput;
}

@InputType()
export class SaveRecommendationInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  expectedVersion: number;

  @Field(() => RecommendationContentInput)
  content: RecommendationContentInput;
}

@InputType()
export class MoveRecommendationInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  expectedVersion: number;

  @Field(() => RecommendationActionEnum)
  action: RecommendationAction;

  @Field(() => String, { nullable: true })
  message?: string | null;
}

@ObjectType()
export class EditableRecommendationPayload {
  @Field(() => EditableRecommendation, { nullable: true })
  recommendation?: EditableRecommendation;

  @Field(() => [UserError])
  userErrors: UserError[];
}
