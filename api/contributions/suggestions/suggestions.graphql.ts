import { Field, Int, ObjectType } from 'type-graphql';
import { SituationRuleScalar } from '../../targeting';
import type { Condition } from '../../targeting/language';
import type { SuggestionField } from './finders';

@ObjectType({ description: 'A condition that the words of a contributor give, to be kept or not.' })
export class RuleSuggestion {
  @Field(() => SituationRuleScalar, { description: 'The condition, as a rule.' })
  condition: Condition;

  @Field(() => String, { description: 'The words that gave it.' })
  excerpt: string;

  @Field(() => String, { description: 'Where the words stand: title, body or usefulWhen, as last corrected.' })
  field: SuggestionField;

  @Field(() => Int, {
    description: 'Where they begin, in UTF-16 units from the beginning of that field, as this viewer reads it.',
  })
  start: number;

  @Field(() => Int, { description: 'Where they end: the first UTF-16 unit after them.' })
  end: number;
}
