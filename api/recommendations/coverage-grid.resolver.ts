import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { CatalogueContext } from '../catalogue';
import { COST } from '../platform/graphql/costs';
import { PageInput, sliceOf } from '../platform/graphql/pages';
import { Place } from '../reference';
import type { PlaceRow, ReferenceLoaders } from '../reference';
import { Situation } from '../situations';
import { CoverageColumn, CoverageColumnsEnum, CoverageGrid, CoverageRow } from './coverage-grid.graphql';
import type { CoverageColumns } from './coverage-grid.rules';
import type { CoverageService } from './coverage.service';
import type { SearchStage } from './coverage.rules';

@Resolver(() => CoverageGrid)
export class CoverageGridResolver {
  constructor(private readonly service: CoverageService) {}

  @Query(() => CoverageGrid, {
    nullable: true,
    complexity: COST.HEAVY,
    description:
      'How much the published catalogue offers, as a table: situation by région, or by stage of the search. The first answer after a publication takes some seconds. For staff.',
  })
  async coverageGrid(
    @Ctx() { viewer }: CatalogueContext,
    @Arg('by', () => CoverageColumnsEnum, {
      nullable: true,
      defaultValue: 'REGION',
      description: 'What the columns stand for.',
    })
    by: CoverageColumns,
    @Arg('page', () => PageInput, { nullable: true, description: 'Left out: the first page of 25 situations.' })
    page: PageInput | null,
  ): Promise<CoverageGrid> {
    const { skip, take } = sliceOf(page);
    const { columns, rows, ...report } = await this.service.grid(viewer, by ?? 'REGION');
    return {
      ...report,
      columns: columns.map((key) =>
        by === 'STAGE' ? { stage: key as SearchStage, placeCode: null } : { stage: null, placeCode: key },
      ),
      rows: rows.slice(skip, skip + take),
      total: rows.length,
    };
  }
}

@Resolver(() => CoverageColumn)
export class CoverageColumnResolver {
  @FieldResolver(() => Place, { nullable: true, description: 'The région. Null in a grid of stages.' })
  async place(
    @Root() { placeCode }: CoverageColumn,
    @Ctx() { loaders }: { loaders: ReferenceLoaders },
  ): Promise<PlaceRow | null> {
    return placeCode === null ? null : loaders.place.load(placeCode);
  }
}

@Resolver(() => CoverageRow)
export class CoverageRowResolver {
  @FieldResolver(() => Situation, { nullable: true, description: 'The situation. Null when it was deleted since.' })
  async situation(
    @Root() { situationSlug }: CoverageRow,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<Situation | null> {
    return (await loaders.published()).situations.get(situationSlug) ?? null;
  }
}
