import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../accounts';
import { SituationChange, SituationChangeArgs } from './situation-change.graphql';
import type { SituationChangeQueries } from './situation-change.queries';

@Resolver()
export class SituationChangeResolver {
  constructor(private readonly queries: SituationChangeQueries) {}

  @Query(() => SituationChange, {
    nullable: true,
    complexity: 1000,
    description:
      'What saving this rule for a situation would change, before it is saved. An unknown situation is NOT_FOUND. For editors, publishers and administrators.',
  })
  async situationChange(
    @Ctx() { viewer }: RequestContext,
    @Args(() => SituationChangeArgs) args: SituationChangeArgs,
  ): Promise<SituationChange> {
    return this.queries.preview(viewer, args);
  }
}
