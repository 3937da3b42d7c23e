import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AccountsLoaders, RequestContext } from '../accounts';
import { AUDIENCE_COST, Audience } from '../targeting';
import type { AudienceService, RuleReach, TargetingLoaders } from '../targeting';
import { Situation } from './situations.graphql';

@Resolver(() => Situation)
export class SituationAudienceResolver {
  constructor(private readonly audiences: AudienceService) {}

  @FieldResolver(() => Audience, {
    complexity: AUDIENCE_COST,
    description: 'Whom the rule reaches in the reference population.',
  })
  async audience(
    @Root() { rule }: Situation,
    @Ctx() { loaders }: RequestContext<AccountsLoaders & TargetingLoaders>,
  ): Promise<RuleReach> {
    return this.audiences.reachOf(rule, { world: await loaders.world() });
  }
}
