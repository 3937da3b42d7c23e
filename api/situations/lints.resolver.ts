import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { AccountsLoaders, RequestContext } from '../accounts';
import { RuleLint } from './lints.graphql';
import { toldIn } from './lints.queries';
import type { LintsQueries } from './lints.queries';
import { Situation } from './situations.graphql';
import type { TargetingLoaders } from '../targeting';

@Resolver(() => Situation)
export class SituationLintsResolver {
  constructor(private readonly lintsQueries: LintsQueries) {}

  @FieldResolver(() => [RuleLint], { complexity: 50, description: 'What its author may want to look at again.' })
  async lints(
    @Root() situation: Situation,
    @Ctx() { loaders, language }: RequestContext<AccountsLoaders & TargetingLoaders>,
  ): Promise<RuleLint[]> {
    return toldIn(language, await this.lintsQueries.ofSituation(situation, await loaders.world()));
  }

  @FieldResolver(() => Int, {
    complexity: 50,
    description: 'For how many of the 100,000 people of the reference population the rule is TRUE.',
  })
  async matching(
    @Root() { rule }: Situation,
    @Ctx() { loaders }: RequestContext<AccountsLoaders & TargetingLoaders>,
  ): Promise<number> {
    return this.lintsQueries.matchingOf({ rule, world: await loaders.world() });
  }
}
