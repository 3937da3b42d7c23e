import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../platform/graphql/node';
import { ListArgs, PageOf } from '../platform/graphql/pages';
import { USER_ERRORS, UserError } from '../platform/graphql/payload';
import { SituationRuleScalar } from '../targeting';
import type { Rule } from '../targeting/language';

@ObjectType({ implements: Node, description: 'A named rule that recommendations and other rules use.' })
export class Situation {
  @Field(() => ID, { description: 'An id that stays.' })
  id: string;

  @Field(() => Int, { description: 'It grows by one with each change: give it back as `expectedVersion`.' })
  version: number;

  @Field(() => String, { description: 'The name that rules use. It never changes: "no-car-licence".' })
  slug: string;

  @Field(() => String, { description: 'Its name for people, in French: 3 to 120 characters.' })
  label: string;

  @Field(() => SituationRuleScalar, { description: 'Who is in this situation.' })
  rule: Rule;
}

@ObjectType({ description: 'What is left of a situation that was deleted, and that revisions of the past still name.' })
export class DeletedSituation {
  @Field(() => ID, { description: 'The id that it had.' })
  id: string;

  @Field(() => String, { description: 'Its last name for people, in French.' })
  label: string;

  @Field(() => String, {
    description: 'The same, and that it is deleted, in the language of the request: "Sans permis (supprimée)".',
  })
  markedLabel: string;
}

@ObjectType({ description: 'One page of situations.' })
export class SituationPage extends PageOf(Situation) {}

@InputType({ description: 'Which situations to give. Conditions left out do not count; the others must all hold.' })
export class SituationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Letters of the label or the slug, in words of any order. Accents and case do not matter.',
  })
  search?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key of a fact that the situation\'s own rule uses: "hasCarLicence".',
  })
  fact?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those that no recommendation, published or being written, and no other situation uses.',
  })
  unused?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those that have `lints`.' })
  withLints?: boolean | null;
}

@ArgsType()
export class SituationsArgs extends ListArgs {
  @Field(() => SituationFilter, { nullable: true, description: 'Left out: all situations.' })
  filter?: SituationFilter | null;
}

@InputType({ description: 'A situation to add, or to change.' })
export class SaveSituationInput {
  @Field(() => ID, { nullable: true, description: 'The situation to change. Left out: a new one.' })
  id?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version that was read, required with an id. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion?: number | null;

  @Field(() => String, {
    description:
      'Small letters, digits and hyphens, at most 80 characters: "no-car-licence". Of an existing situation, the slug that it has.',
  })
  slug: string;

  @Field(() => String, { description: 'Its name for people, in French: 3 to 120 characters.' })
  label: string;

  @Field(() => SituationRuleScalar, {
    description: 'Who is in this situation. It may name other situations, but not lead back to itself.',
  })
  rule: unknown;
}

@ObjectType({ description: 'What `saveSituation` gives.' })
export class SituationPayload {
  @Field(() => Situation, { nullable: true, description: 'The situation as saved. Null when refused.' })
  situation?: Situation;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}

@InputType({ description: 'The situation to delete.' })
export class DeleteSituationInput {
  @Field(() => ID, {
    description: 'A situation that nothing uses: otherwise it is refused, and the message names what does.',
  })
  id: string;

  @Field(() => Int, {
    description: 'The version that was read. When somebody has changed it since, the answer is CONFLICT.',
  })
  expectedVersion: number;
}

@ObjectType({ description: 'What `deleteSituation` gives.' })
export class DeleteSituationPayload {
  @Field(() => Boolean, { description: 'Whether the situation is gone. False when refused.' })
  deleted: boolean;

  @Field(() => [String], {
    description: 'The titles of archived recommendations that name it. Taken up again, they do without it.',
  })
  archivedUsers: string[];

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
