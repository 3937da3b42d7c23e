import { Args, FieldResolver, Resolver, Root } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import { Profile } from '../../profiles';
import type { ProfileRow } from '../../profiles';
import { DailyPlanConnection, OwnDaysArgs, Progress } from './progress.graphql';
import type { ProgressQueries } from './progress.queries';

/** What a profile tells of the days that went by. */
@Resolver(() => Profile)
export class ProgressResolver {
  constructor(private readonly queries: ProgressQueries) {}

  @FieldResolver(() => Progress, {
    complexity: COST.SCAN,
    description: 'How far the person has come: what they did, and on how many days in a row.',
  })
  async progress(@Root() profile: ProfileRow): Promise<Progress> {
    return this.queries.of(profile);
  }

  @FieldResolver(() => DailyPlanConnection, {
    description: 'The days of the person that had a plan, with their actions, newest day first.',
  })
  async plans(
    @Root() profile: ProfileRow,
    @Args(() => OwnDaysArgs) { first, after }: OwnDaysArgs,
  ): Promise<DailyPlanConnection> {
    return this.queries.daysOf(profile, { first: first ?? 7, after: after ?? undefined });
  }
}
