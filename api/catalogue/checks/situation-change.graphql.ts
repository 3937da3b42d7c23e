import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { SituationRuleScalar } from '../../targeting';
import { Audience } from '../../targeting';

@ArgsType()
export class SituationChangeArgs {
  @Field(() => ID, { description: 'The situation to change.' })
  id: string;

  @Field(() => SituationRuleScalar, {
    description: 'The rule that would replace the saved one. A faulty one is BAD_USER_INPUT.',
  })
  rule: unknown;
}

@ObjectType({
  description:
    'Something that uses a situation, directly or through other situations, with the people of the reference population whom it gains and loses.',
})
export class SituationChangeItem {
  @Field(() => ID, {
    description:
      'The id of the situation or of the recommendation. A recommendation may come twice: published, and being written.',
  })
  id: string;

  @Field(() => String, { description: 'SITUATION, STRATEGY or ACTION.' })
  kind: 'SITUATION' | 'STRATEGY' | 'ACTION';

  @Field(() => String, { description: 'The label of the situation, or the title of the recommendation.' })
  label: string;

  @Field(() => Boolean, { description: 'False for a revision being written; a recommendation may come twice.' })
  published: boolean;

  @Field(() => Int, { description: 'For how many people its rule would be TRUE.' })
  matching: number;

  @Field(() => Int, { description: 'How many of them it does not reach now.' })
  gained: number;

  @Field(() => Int, { description: 'How many people it reaches now and would no longer.' })
  lost: number;
}

@ObjectType({ description: 'What saving a rule for a situation would change. Nothing is saved.' })
export class SituationChange {
  @Field(() => Audience, {
    description: 'Whom the new rule reaches, with what it gains and loses against the saved one.',
  })
  audience: Audience;

  @Field(() => [SituationChangeItem], { description: 'What uses the situation, with what changes for it.' })
  items: SituationChangeItem[];
}
