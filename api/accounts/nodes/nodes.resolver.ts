import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import { Node } from '../../platform/graphql/node';
import type { NodesQueries } from './nodes.queries';

@Resolver()
export class NodesResolver {
  constructor(private readonly queries: NodesQueries) {}

  @Query(() => Node, {
    nullable: true,
    complexity: COST.SEARCH,
    description: 'The object of this id. Null when there is none, or none that the viewer may read.',
  })
  async node(
    @Ctx() context: object,
    @Arg('id', () => ID, { description: 'The `id` of any object that implements Node.' }) id: string,
  ): Promise<object | null> {
    return this.queries.one(id, context);
  }
}
