import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import type { AccountsLoaders, RequestContext } from '../../accounts';
import { Place } from '../../reference';
import type { PlaceRow, ReferenceLoaders } from '../../reference';
import { Audience, AudienceArgs, AudienceExamples, AudienceSlice } from './audience.graphql';
import type { Examples, RegionReach, RuleReach } from './audience.rules';
import type { AudienceService } from './audience.service';
import type { TargetingLoaders } from '../targeting.loaders';

/** In fields of an answer: a rule is asked of 100,000 people for each. */
export const AUDIENCE_COST = 400;

type AudienceContext = RequestContext<AccountsLoaders & ReferenceLoaders & TargetingLoaders>;

@Resolver(() => Audience)
export class AudienceResolver {
  constructor(private readonly audiences: AudienceService) {}

  @Query(() => Audience, {
    nullable: true,
    complexity: COST.HEAVY,
    description:
      'Whom a rule reaches, against the reference population and, where given, against the rule that it replaces. For staff.',
  })
  async audience(@Ctx() { viewer }: RequestContext, @Args(() => AudienceArgs) args: AudienceArgs): Promise<RuleReach> {
    return this.audiences.audienceOf(viewer, args);
  }

  @FieldResolver(() => AudienceExamples, {
    complexity: AUDIENCE_COST,
    description: 'Some of the people gained and lost. Empty where no rule is replaced.',
  })
  examples(@Root() { examples }: RuleReach): Examples {
    return examples();
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'How many real profiles match: "< 10", or in whole tens, so that nobody can be told apart. Null where there is no profile.',
  })
  async profiles(@Root() { rule }: RuleReach, @Ctx() { loaders }: AudienceContext): Promise<string | null> {
    return loaders.profileCount.load(rule);
  }
}

@Resolver(() => AudienceSlice)
export class AudienceSliceResolver {
  @FieldResolver(() => Place, { description: 'The région.' })
  async place(@Root() { placeCode }: RegionReach, @Ctx() { loaders }: AudienceContext): Promise<PlaceRow | null> {
    return loaders.place.load(placeCode);
  }
}
