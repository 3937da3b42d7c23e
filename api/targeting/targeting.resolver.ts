import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../accounts';
import { EvaluateRuleArgs, FactDefinition, RuleEvaluation } from './targeting.graphql';
import type { TargetingQueries } from './targeting.queries';

@Resolver()
export class TargetingResolver {
  constructor(private readonly queries: TargetingQueries) {}

  @Query(() => [FactDefinition], {
    description:
      'The facts that rules may use, with their types, allowed values and labels, in the language of the request.',
  })
  factDefinitions(@Ctx() { viewer, language }: RequestContext): FactDefinition[] {
    return this.queries.definitions(viewer, language);
  }

  @Query(() => RuleEvaluation, { description: "Evaluate a rule against facts: the editor's playground." })
  async evaluateRule(
    @Ctx() { viewer }: RequestContext,
    @Args(() => EvaluateRuleArgs) args: EvaluateRuleArgs,
  ): Promise<RuleEvaluation> {
    return this.queries.evaluate(viewer, args);
  }
}
