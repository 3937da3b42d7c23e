import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { orderOf, sliceOf } from '../../platform/graphql/pages';
import { isUuid } from '../../platform/ids';
import { quotedStem } from '../../reference';
import type { TextWordsQueries } from '../../reference';
import { readDrafts } from '../catalogue.policy';
import type { EditableRecommendationFilter, EditableRecommendationsArgs } from './editorial-inputs.graphql';
import { RecommendationRow } from './recommendation.entity';

const SORTS = { changedAt: 'recommendation.changedAt', slug: 'recommendation.slug', kind: 'recommendation.kind' };

/** Kept by triggers: what is being written, waits and is public; of an archived recommendation its last revision. */
const CURRENT = 'SELECT revision.recommendation_id FROM current_revision revision WHERE';

/** When it is looked at again. */
const REVIEW = 'SELECT FROM recommendation_review review WHERE review.recommendation_id = recommendation.id';

/** The recommendations as staff see them: a filter looks at the draft and at what is public; of an archived one, at its last revision. */
export class EditableQueries {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly words: TextWordsQueries,
  ) {}

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
    if (typeof filter.reviewOverdue === 'boolean')
      query.andWhere(`${filter.reviewOverdue ? '' : 'NOT '}EXISTS (${REVIEW} AND review.due_at <= :now)`, {
        now: this.clock.now(),
      });
    if (filter.reviewOwnerId) {
      const ownerId = isUuid(filter.reviewOwnerId) ? filter.reviewOwnerId : null;
      query.andWhere(`EXISTS (${REVIEW} AND review.owner_id = :ownerId)`, { ownerId });
    }
    const { conditions, values } = revisionConditions(filter, await this.wordsOf(filter.search));
    if (conditions.length > 0) query.andWhere(`recommendation.id IN (${CURRENT} ${conditions.join(' AND ')})`, values);
    const { skip, take } = sliceOf(page);
    const [items, total] = await query.skip(skip).take(take).getManyAndCount();
    return { items, total };
  }

  /** All of the words of a search, begun or whole, or those that are spelt nearly so; undefined where it says nothing. */
  private async wordsOf(search: string | null | undefined): Promise<string | undefined> {
    if (!search) return undefined;
    const words = await this.words.sought(search);
    if (words.length === 0) return undefined;
    return words.map((stems) => `(${stems.map((stem) => `${quotedStem(stem)}:*`).join('|')})`).join('&');
  }

  async one(viewer: Viewer, id: string): Promise<RecommendationRow | null> {
    demand(viewer, readDrafts);
    return isUuid(id) ? this.database.manager.findOneBy(RecommendationRow, { id }) : null;
  }
}

function revisionConditions(
  { status, topic, situationId, placeCode }: EditableRecommendationFilter,
  words: string | undefined,
): {
  conditions: string[];
  values: object;
} {
  const asked: [unknown, string, object][] = [
    [status, 'revision.status = ANY(:status)', { status }],
    [topic, 'revision.topics @> ARRAY[CAST(:topic AS text)]', { topic }],
    [situationId, 'revision.situation_ids @> ARRAY[CAST(:situationId AS text)]', { situationId }],
    [placeCode, 'revision.place_codes @> ARRAY[CAST(:placeCode AS text)]', { placeCode }],
    [words, 'revision.words @@ CAST(:words AS tsquery)', { words }],
  ];
  const given = asked.filter(([value]) => value !== undefined && value !== null && value !== '');
  return {
    conditions: given.map(([, condition]) => condition),
    values: Object.assign({}, ...given.map(([, , values]) => values)) as object,
  };
}
