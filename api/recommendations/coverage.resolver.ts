import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { CatalogueContext } from '../catalogue';
import { firstOf } from '../platform/graphql/connections';
import { COST } from '../platform/graphql/costs';
import { Place } from '../reference';
import type { PlaceRow, ReferenceLoaders } from '../reference';
import { Situation } from '../situations';
import { Coverage, CoverageCell } from './coverage.graphql';
import type { CoverageService } from './coverage.service';

@Resolver(() => Coverage)
export class CoverageResolver {
  constructor(private readonly service: CoverageService) {}

  @Query(() => Coverage, {
    nullable: true,
    complexity: COST.HEAVY,
    description:
      'Where the published catalogue offers too little: situation by région by stage of the search. The first answer after a publication takes some seconds. For staff.',
  })
  async coverage(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'How many cells at most: 0 to 100.' })
    first: number,
  ): Promise<Coverage> {
    const { cells, ...report } = await this.service.read(viewer);
    const lacking = cells.filter(({ state }) => state !== 'ENOUGH');
    const emptyCount = lacking.filter(({ state }) => state === 'EMPTY').length;
    return { ...report, emptyCount, thinCount: lacking.length - emptyCount, cells: lacking.slice(0, firstOf(first)) };
  }
}

@Resolver(() => CoverageCell)
export class CoverageCellResolver {
  @FieldResolver(() => Situation, { nullable: true, description: 'The situation. Null when it was deleted since.' })
  async situation(
    @Root() { situationSlug }: CoverageCell,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Situation | null> {
    return (await loaders.published()).situations.get(situationSlug) ?? null;
  }

  @FieldResolver(() => Place, { description: 'The région.' })
  async place(
    @Root() { placeCode }: CoverageCell,
    @Ctx() { loaders }: { loaders: ReferenceLoaders },
  ): Promise<PlaceRow | null> {
    return loaders.place.load(placeCode);
  }
}
