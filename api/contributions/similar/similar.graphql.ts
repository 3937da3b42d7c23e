import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ContributionStatusEnum } from '../contributions.graphql';
import type { ContributionStatus } from '../vocabulary.rules';

export type SimilarKind = 'RECOMMENDATION' | 'CONTRIBUTION';

@ObjectType({ description: 'What resembles a text: a published recommendation or, for staff only, a contribution' })
export class SimilarItem {
  @Field(() => ID, { description: 'Its own, opaque: of this item beside the text that it was compared with.' })
  id: string;

  @Field(() => String, { description: 'personal data in it is masked' })
  title: string;

  @Field(() => Float, { description: '0 to 1' })
  similarity: number;

  @Field(() => String, { description: 'RECOMMENDATION or CONTRIBUTION' })
  kind: SimilarKind;

  @Field(() => ID, { nullable: true, description: 'of a published recommendation' })
  recommendationId: string | null;

  @Field(() => ID, { nullable: true, description: 'of a contribution' })
  contributionId: string | null;

  @Field(() => String, { nullable: true, description: 'of a published recommendation' })
  slug: string | null;

  @Field(() => ContributionStatusEnum, { nullable: true, description: 'of a contribution' })
  status: ContributionStatus | null;

  @Field(() => String, { nullable: true, description: 'of a refused contribution: the label of the reason' })
  refusalReason: string | null;
}

/** How many are given where nothing else is asked for. */
export const FIRST_SIMILAR = 5;

@ArgsType()
export class FirstSimilarArgs {
  @Field(() => Int, { nullable: true, defaultValue: FIRST_SIMILAR, description: '1 to 20' })
  first?: number | null;
}

@ArgsType()
export class SimilarArgs extends FirstSimilarArgs {
  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  body?: string | null;

  @Field(() => String, { nullable: true })
  link?: string | null;
}
