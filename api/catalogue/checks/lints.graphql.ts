import { Field, ID, InputType } from 'type-graphql';
import { SituationRuleScalar } from '../../targeting';
import { RecommendationKindEnum } from '../published/catalogue.graphql';
import type { RecommendationKind } from '../content/content.rules';

@InputType({
  description:
    'The rule of a situation (with its slug) or of a recommendation, with what else of it bears on the lints.',
})
export class LintRuleInput {
  @Field(() => SituationRuleScalar)
  rule: unknown;

  @Field(() => [ID], { nullable: true, description: 'situations that must hold as well' })
  situationIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'places to which the recommendation is restricted' })
  placeCodes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'title, summary and body being written, in French' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'of the situation being edited: the rule is then compared with other situations',
  })
  slug?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'of the recommendation being edited: it is not compared with itself',
  })
  recommendationId?: string | null;

  @Field(() => RecommendationKindEnum, {
    nullable: true,
    description: 'what a new recommendation is to be compared with; left out, it is compared with nothing',
  })
  kind?: RecommendationKind | null;
}
