import { Arg, Args, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import { FOR_ALL } from '../platform/graphql/answer-marks';
import type { RequestContext } from '../accounts';
import { FactDefinition } from './facts.graphql';
import { EvaluateRuleArgs, LocaleEnum, RuleEvaluation } from './targeting.graphql';
import type { Locale } from './language';
import type { TargetingQueries } from './targeting.queries';

@Resolver()
export class TargetingResolver {
  constructor(private readonly queries: TargetingQueries) {}

  @Extensions({ ...FOR_ALL, listLength: 60 })
  @Query(() => [FactDefinition], {
    description:
      'The facts that can be given and that rules may use, with their types, questions and allowed values. Open to everybody.',
  })
  factDefinitions(
    @Ctx() { viewer }: RequestContext,
    @Arg('locale', () => LocaleEnum, {
      nullable: true,
      defaultValue: 'FR',
      description: 'The language of labels, questions and choices.',
    })
    locale: Locale | null,
  ): FactDefinition[] {
    return this.queries.definitions(viewer, locale ?? 'FR');
  }

  @Query(() => RuleEvaluation, {
    nullable: true,
    description: "Asks a rule of the facts of one person: the editor's playground. Nothing is stored. For staff.",
  })
  async evaluateRule(
    @Ctx() { viewer }: RequestContext,
    @Args(() => EvaluateRuleArgs) args: EvaluateRuleArgs,
  ): Promise<RuleEvaluation> {
    return this.queries.evaluate(viewer, args);
  }
}
