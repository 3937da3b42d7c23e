import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { SituationRuleScalar } from '../../targeting';
import { Audience } from '../../targeting';

@ArgsType()
export class SituationChangeArgs {
  @Field(() => ID)
  id: string;

  @Field(() => SituationRuleScalar)
  rule: unknown;
}

@ObjectType({
  description:
    'What uses a situation, directly or through other situations, with the people of the reference population gained and lost',
})
export class SituationChangeItem {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'SITUATION, STRATEGY or ACTION' })
  kind: 'SITUATION' | 'STRATEGY' | 'ACTION';

  @Field(() => String)
  label: string;

  @Field(() => Boolean, { description: 'false for a revision being written; a recommendation may come twice' })
  published: boolean;

  @Field(() => Int)
  matching: number;

  @Field(() => Int)
  gained: number;

  @Field(() => Int)
  lost: number;
}

@ObjectType({ description: 'What saving a rule for a situation would change. Nothing is saved.' })
export class SituationChange {
  @Field(() => Audience, { description: 'of the new rule, replacing the saved one' })
  audience: Audience;

  @Field(() => [SituationChangeItem])
  items: SituationChangeItem[];
}
