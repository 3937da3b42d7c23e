import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { RuleLint, toldIn } from '../../situations';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { EditableRecommendation } from '../editorial/editorial.graphql';
import { LintRuleInput } from './lints.graphql';
import type { CatalogueLintsQueries } from './lints.queries';

@Resolver(() => EditableRecommendation)
export class LintsResolver {
  constructor(private readonly queries: CatalogueLintsQueries) {}

  @Query(() => [RuleLint], {
    nullable: true,
    complexity: 200,
    description:
      'What the author of a rule may want to look at again, while it is written. A faulty rule is BAD_USER_INPUT. For staff.',
  })
  async lintRule(
    @Ctx() { viewer, language }: CatalogueContext,
    @Arg('input', () => LintRuleInput, { description: 'The rule, and what it belongs to.' }) input: LintRuleInput,
  ): Promise<RuleLint[]> {
    return toldIn(language, await this.queries.ofInput(viewer, input));
  }

  @FieldResolver(() => [RuleLint], {
    complexity: 50,
    description: 'What its authors may want to look at again, in the draft or else in what is published.',
  })
  async lints(
    @Root() recommendation: EditableRecommendation,
    @Ctx() { loaders, language }: CatalogueContext,
  ): Promise<RuleLint[]> {
    return toldIn(language, await this.queries.ofRecommendation(recommendation, await loaders.world(), loaders));
  }
}
