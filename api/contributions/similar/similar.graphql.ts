import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ContributionStatusEnum } from '../vocabulary.graphql';
import type { ContributionStatus } from '../vocabulary.rules';

export type SimilarKind = 'RECOMMENDATION' | 'CONTRIBUTION';

@ObjectType({ description: 'What resembles a text: a published recommendation or, for staff only, a contribution.' })
export class SimilarItem {
  @Field(() => ID, { description: 'Its own, opaque: of this item beside the text that it was compared with.' })
  id: string;

  @Field(() => String, { description: 'Its title. Personal data in it is masked.' })
  title: string;

  @Field(() => Float, { description: '0 to 1: 1 is the same.' })
  similarity: number;

  @Field(() => String, { description: 'RECOMMENDATION or CONTRIBUTION.' })
  kind: SimilarKind;

  @Field(() => ID, { nullable: true, description: 'The id of a published recommendation. Null for a contribution.' })
  recommendationId: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of a contribution. Null for a recommendation.' })
  contributionId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The slug of a published recommendation. Null for a contribution.',
  })
  slug: string | null;

  @Field(() => ContributionStatusEnum, {
    nullable: true,
    description: 'The status of a contribution. Null for a recommendation.',
  })
  status: ContributionStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a refused contribution: the label of the reason. Null otherwise.',
  })
  refusalReason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same label in English. Null where nobody has written it.',
  })
  refusalReasonEn: string | null;
}

/** How many are given where nothing else is asked for. */
export const FIRST_SIMILAR = 5;

@ArgsType()
export class FirstSimilarArgs {
  @Field(() => Int, { nullable: true, defaultValue: FIRST_SIMILAR, description: 'How many at most: 1 to 20.' })
  first?: number | null;
}

@ArgsType()
export class SimilarArgs extends FirstSimilarArgs {
  @Field(() => String, { description: 'The title being written.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'The text being written.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'The link being given: the same page counts as similar.' })
  link?: string | null;
}
