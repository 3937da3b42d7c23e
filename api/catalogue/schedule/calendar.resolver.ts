import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { COST } from '../../platform/graphql/costs';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { CalendarArgs, CalendarEntry } from './calendar.graphql';
import type { CalendarQueries, CalendarRow } from './calendar.queries';
import { EditableRecommendation, Revision } from '../editorial/editorial.graphql';

@Resolver(() => CalendarEntry)
export class CalendarResolver {
  constructor(private readonly queries: CalendarQueries) {}

  @Query(() => [CalendarEntry], {
    nullable: true,
    complexity: COST.SEARCH,
    description:
      'What goes online and offline from one day to another, in its order: what is planned, what was suspended, and what went as planned. For staff.',
  })
  async calendar(
    @Ctx() { viewer }: CatalogueContext,
    @Args(() => CalendarArgs) args: CalendarArgs,
  ): Promise<CalendarRow[]> {
    return this.queries.between(viewer, args);
  }

  @FieldResolver(() => Revision, { description: 'The revision that it happens to.' })
  async revision(@Root() { revisionId }: CalendarRow, @Ctx() { loaders }: CatalogueContext): Promise<Revision | null> {
    return loaders.revision.load(revisionId);
  }

  @FieldResolver(() => EditableRecommendation, { description: 'The recommendation of that revision.' })
  async recommendation(
    @Root() { recommendationId }: CalendarRow,
    @Ctx() { loaders }: CatalogueContext,
  ): Promise<EditableRecommendation | null> {
    return loaders.editableRecommendation.load(recommendationId);
  }
}
