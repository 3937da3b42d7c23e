import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { firstOf } from '../../platform/graphql/connections';
import { COST } from '../../platform/graphql/costs';
import type { ContributionsContext } from '../contributions.loaders';
import { ContributionWeek } from './weeks.graphql';
import type { WeeksQueries } from './weeks.queries';

/** For those who look at how the work goes. */
@Resolver()
export class WeeksResolver {
  constructor(private readonly queries: WeeksQueries) {}

  @Query(() => [ContributionWeek], {
    nullable: true,
    complexity: COST.SCAN,
    description:
      'What was received in the last weeks, by the status that it has by now, oldest first; the last is this week. For staff; moderators with territories get what lies there.',
  })
  async contributionWeeks(
    @Ctx() { loaders }: ContributionsContext,
    @Arg('weeks', () => Int, { nullable: true, defaultValue: 8, description: 'How many weeks: 0 to 100.' })
    weeks: number | null,
  ): Promise<ContributionWeek[]> {
    return this.queries.last(loaders.scope, firstOf(weeks ?? 8));
  }
}
