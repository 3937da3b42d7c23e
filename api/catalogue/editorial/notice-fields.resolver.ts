import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { firstOf } from '../../platform/graphql/connections';
import { Notice } from '../../team';
import type { StaffNoticeRow } from '../../team';
import type { CatalogueContext } from '../published/catalogue.resolver';
import { SUBJECT } from './editorial-notices.rules';
import { EditableRecommendation } from './editorial.graphql';

@Resolver(() => Notice)
export class NoticeRecommendationsResolver {
  @FieldResolver(() => [EditableRecommendation], {
    description:
      'The recommendations that it is about, those that most people see first. Empty when it is about something else.',
  })
  async recommendations(
    @Root() { subjectType, subjectIds }: StaffNoticeRow,
    @Ctx() { loaders }: CatalogueContext,
    @Arg('first', () => Int, { defaultValue: 5, description: 'How many at most: 0 to 100.' }) first: number,
  ): Promise<EditableRecommendation[]> {
    const ids = subjectType === SUBJECT ? subjectIds.slice(0, firstOf(first)) : [];
    const rows = await Promise.all(ids.map(async (id) => loaders.editableRecommendation.load(id)));
    return rows.filter((row) => row !== null);
  }
}
