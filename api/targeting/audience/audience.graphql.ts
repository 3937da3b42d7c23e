import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { SituationRuleScalar } from '../scalars.graphql';

@ObjectType()
export class AudienceSlice {
  @Field(() => Int)
  population: number;

  @Field(() => Int)
  matching: number;
}

@ObjectType({
  description:
    'Whom a rule reaches in a reference population of synthetic job seekers: matching, unknown and excluded add up to it.',
})
export class Audience {
  @Field(() => Int)
  population: number;

  @Field(() => Int)
  matching: number;

  @Field(() => Int)
  unknown: number;

  @Field(() => Int)
  excluded: number;

  @Field(() => Int, {
    nullable: true,
    description: 'matching now, and not with the replaced rule; null where none is replaced',
  })
  gained: number | null;

  @Field(() => Int, { nullable: true, description: 'matching with the replaced rule, and no longer' })
  lost: number | null;

  @Field(() => [AudienceSlice], {
    description: 'The régions, largest first; people whose place is unknown are in none',
  })
  byRegion: AudienceSlice[];

  @Field(() => Date)
  computedAt: Date;
}

@ArgsType()
export class AudienceArgs {
  @Field(() => SituationRuleScalar)
  rule: unknown;

  @Field(() => SituationRuleScalar, { nullable: true })
  replacing?: unknown;
}
