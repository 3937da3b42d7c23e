import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { CatalogueContext } from '../../catalogue';
import { COST } from '../../platform/graphql/costs';
import { WhyNot, WhyNotArgs } from './why-not.graphql';
import type { WhyNotService } from './why-not.service';

@Resolver(() => WhyNot)
export class WhyNotResolver {
  constructor(private readonly service: WhyNotService) {}

  @Query(() => WhyNot, {
    nullable: true,
    complexity: COST.RANKING,
    description:
      'Why somebody with these facts is not given a recommendation, or at which place they are. Null when there is no such recommendation. For staff.',
  })
  async whyNot(@Ctx() context: CatalogueContext, @Args(() => WhyNotArgs) asked: WhyNotArgs): Promise<WhyNot | null> {
    return this.service.answer(context, asked);
  }
}
