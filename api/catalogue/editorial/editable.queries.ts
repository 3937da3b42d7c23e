import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { orderOf, sliceOf } from '../../platform/graphql/pages';
import { isUuid } from '../../platform/ids';
import { readDrafts } from '../catalogue.policy';
import type { EditableRecommendationFilter, EditableRecommendationsArgs } from './editorial-inputs.graphql';
import { RecommendationRow } from './recommendation.entity';
import { RevisionRow } from './revision.entity';

const SORTS = { changedAt: 'recommendation.changedAt', slug: 'recommendation.slug', kind: 'recommendation.kind' };

/** The recommendations as staff see them: a filter looks at the draft and at what is public; of an archived one, at its last revision. */
export class EditableQueries {
  constructor(private readonly database: DataSource) {}

  async list(
    viewer: Viewer,
    { filter: asked, sort, page }: EditableRecommendationsArgs,
  ): Promise<{ items: RecommendationRow[]; total: number }> {
    demand(viewer, readDrafts);
    const filter = asked ?? {};
    const [column, direction] = orderOf(sort, SORTS, 'changedAt:desc');
    const query = this.database
      .createQueryBuilder(RecommendationRow, 'recommendation')
      .orderBy(column, direction)
      .addOrderBy('recommendation.id');
    if (filter.kind) query.andWhere('recommendation.kind = :kind', { kind: filter.kind });
    const { conditions, values } = revisionConditions(filter);
    if (conditions.length > 0) query.andWhere(`EXISTS (${this.currentRevisions(conditions)})`, values);
    const { skip, take } = sliceOf(page);
    const [items, total] = await query.skip(skip).take(take).getManyAndCount();
    return { items, total };
  }

  async one(viewer: Viewer, id: string): Promise<RecommendationRow | null> {
    demand(viewer, readDrafts);
    return isUuid(id) ? this.database.manager.findOneBy(RecommendationRow, { id }) : null;
  }

  private currentRevisions(conditions: readonly string[]): string {
    const newest = this.database
      .createQueryBuilder()
      .subQuery()
      .select('max(other.number)')
      .from(RevisionRow, 'other')
      .where('other.recommendationId = recommendation.id');
    return this.database
      .createQueryBuilder()
      .subQuery()
      .select('1')
      .from(RevisionRow, 'revision')
      .where('revision.recommendationId = recommendation.id')
      .andWhere(
        `(revision.id IN (recommendation.draftId, recommendation.publishedId) OR (coalesce(recommendation.draftId, recommendation.publishedId) IS NULL AND revision.number = ${newest.getQuery()}))`,
      )
      .andWhere(conditions.join(' AND '))
      .getQuery();
  }
}

function revisionConditions({ status, topic, situationId, placeCode, search }: EditableRecommendationFilter): {
  conditions: string[];
  values: object;
} {
  const asked: [unknown, string, object][] = [
    [status, 'revision.status = ANY(:status)', { status }],
    [topic, `revision.content->'topics' @> to_jsonb(CAST(:topic AS text))`, { topic }],
    [situationId, `revision.content->'situationIds' @> to_jsonb(CAST(:situationId AS text))`, { situationId }],
    [placeCode, `revision.content->'placeCodes' @> to_jsonb(CAST(:placeCode AS text))`, { placeCode }],
    [
      search,
      `word_similarity(lower(unaccent(:search)), lower(unaccent(concat_ws(' ', revision.content->>'title', revision.content->>'summary')))) >= 0.5`,
      { search },
    ],
  ];
  const given = asked.filter(([value]) => value !== undefined && value !== null && value !== '');
  return {
    conditions: given.map(([, condition]) => condition),
    values: Object.assign({}, ...given.map(([, , values]) => values)) as object,
  };
}
