import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { RevisionComparison, RevisionComparisonArgs } from './comparison.graphql';
import type { ComparisonQueries } from './comparison.queries';

@Resolver(() => RevisionComparison)
export class ComparisonResolver {
  constructor(private readonly queries: ComparisonQueries) {}

  @Query(() => RevisionComparison, {
    nullable: true,
    complexity: COST.SEARCH,
    description:
      'Two revisions of a recommendation side by side: words in texts, rules line by line, what came to lists and went. Null where there is no such recommendation or revision. For staff.',
  })
  async revisionComparison(
    @Ctx() { viewer, loaders }: CatalogueContext,
    @Args(() => RevisionComparisonArgs) args: RevisionComparisonArgs,
  ): Promise<RevisionComparison | null> {
    return this.queries.compare(viewer, args, loaders);
  }
}
