import { Field, ID, InputType } from 'type-graphql';
import { SituationRuleScalar } from '../../targeting';
import { RecommendationKindEnum } from '../published/catalogue.graphql';
import type { RecommendationKind } from '../content/content.rules';

@InputType({
  description:
    'The rule of a situation (with its slug) or of a recommendation, with what else of it bears on the lints.',
})
export class LintRuleInput {
  @Field(() => SituationRuleScalar, { description: 'The rule being written. A faulty one is BAD_USER_INPUT.' })
  rule: unknown;

  @Field(() => [ID], { nullable: true, description: 'Of a recommendation: situations that must hold as well.' })
  situationIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of a recommendation: the places that it is restricted to.' })
  placeCodes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a recommendation: title, summary and body being written, in French. At most 12,000 characters.',
  })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a situation: the rule is then compared with other situations.',
  })
  slug?: string | null;

  @Field(() => ID, { nullable: true, description: 'The recommendation being edited: it is not compared with itself.' })
  recommendationId?: string | null;

  @Field(() => RecommendationKindEnum, {
    nullable: true,
    description: 'What a new recommendation is compared with. Left out: with nothing.',
  })
  kind?: RecommendationKind | null;
}
