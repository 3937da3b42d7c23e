import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../accounts';
import { firstOf } from '../../platform/graphql/connections';
import { COST } from '../../platform/graphql/costs';
import type { PlanGapsQueries } from './plan-gaps.queries';
import { PlanGapDay } from './plan-note.graphql';

/** For those who write what is missing. */
@Resolver()
export class PlanGapsResolver {
  constructor(private readonly queries: PlanGapsQueries) {}

  @Query(() => [PlanGapDay], {
    nullable: true,
    complexity: COST.HEAVY,
    description:
      'On which days people were given fewer actions than promised, since too few are left for them. Days without such a plan are left out; newest first, until two days ago. For staff.',
  })
  async planGaps(
    @Ctx() { viewer }: RequestContext,
    @Arg('days', () => Int, { nullable: true, defaultValue: 30, description: 'How many days back: 0 to 100.' })
    days: number | null,
  ): Promise<PlanGapDay[]> {
    return this.queries.ofDays(viewer, firstOf(days ?? 30));
  }
}
