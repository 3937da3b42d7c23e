import { Field, Int, ObjectType } from 'type-graphql';
import { SituationRuleScalar } from '../../targeting';
import type { Condition } from '../../targeting/language';
import type { SuggestionField } from './finders';

@ObjectType({ description: 'A condition that the words of a contributor give, to be kept or not' })
export class RuleSuggestion {
  @Field(() => SituationRuleScalar)
  condition: Condition;

  @Field(() => String, { description: 'the words that gave it' })
  excerpt: string;

  @Field(() => String, { description: 'title, body or usefulWhen: as last corrected' })
  field: SuggestionField;

  @Field(() => Int, { description: 'in UTF-16 units from the beginning of that field, as this viewer reads it' })
  start: number;

  @Field(() => Int)
  end: number;
}
