import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { EditableRecommendation } from '../../catalogue';
import type { CatalogueContext, RecommendationRow } from '../../catalogue';
import { firstOf } from '../../platform/graphql/connections';
import { COST } from '../../platform/graphql/costs';
import { SaidOfRecommendation } from './said.graphql';
import type { SaidQueries } from './said.queries';

/** For those who look at what the catalogue is worth to people. */
@Resolver(() => SaidOfRecommendation)
export class SaidResolver {
  constructor(private readonly queries: SaidQueries) {}

  @Query(() => [SaidOfRecommendation], {
    nullable: true,
    complexity: COST.HEAVY,
    description:
      'What people say of what is online: first what is not for the most of them, in shares. What fewer than ten people said something of is left out. For staff.',
  })
  async saidOfRecommendations(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 5, description: 'How many at most: 0 to 100.' })
    first: number | null,
  ): Promise<SaidOfRecommendation[]> {
    return this.queries.leastWanted(viewer, firstOf(first ?? 5));
  }

  @FieldResolver(() => EditableRecommendation, { description: 'The recommendation.' })
  async recommendation(
    @Root() { id }: { id: string },
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<RecommendationRow | null> {
    return loaders.editableRecommendation.load(id);
  }
}
