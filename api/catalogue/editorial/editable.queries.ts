import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { FRENCH_TIME, momentOf } from '../../platform/clock';
import type { Clock } from '../../platform/clock';
import { orderOf, sliceOf } from '../../platform/graphql/pages';
import { isUuid } from '../../platform/ids';
import { quotedStem } from '../../reference';
import type { TextWordsQueries } from '../../reference';
import { readDrafts } from '../catalogue.policy';
import type { EditableRecommendationFilter, EditableRecommendationsArgs } from './editorial-inputs.graphql';
import { RecommendationRow } from './recommendation.entity';

const SORTS = { changedAt: 'recommendation.changedAt', slug: 'recommendation.slug', kind: 'recommendation.kind' };

/** Kept by triggers: what is being written, waits and is public; of an archived recommendation what was online last, or else its newest revision. */
const CURRENT = 'SELECT revision.recommendation_id FROM current_revision revision WHERE';

/** When it is looked at again. */
const REVIEW = 'SELECT FROM recommendation_review review WHERE review.recommendation_id = recommendation.id';

/** What the viewer is writing. */
const OWN_DRAFT =
  'SELECT FROM revision draft WHERE draft.id = recommendation.draft_id AND :viewerId = ANY(draft.author_ids)';

/** Since the draft was begun somebody asked the viewer for changes, and it is still, or again, being written. */
const CHANGES_ASKED = `${OWN_DRAFT} AND draft.status = 'DRAFT' AND EXISTS (SELECT FROM staff_notice notice
  WHERE notice.staff_user_id = :viewerId AND notice.kind = 'CHANGES_REQUESTED' AND notice.at >= draft.created_at
    AND notice.subject_ids @> ARRAY[recommendation.id])`;

const ONLINE_SINCE =
  'SELECT FROM revision online WHERE online.id = recommendation.published_id AND online.published_at >= :publishedSince';

type Asked = EditableRecommendationFilter & { viewerId: string | null };

interface RevisionConditions {
  conditions: string[];
  values: object;
}

/** The recommendations as staff see them: a filter looks at the draft and at what is public; of an archived one, at what was online last. */
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
    const filter = { ...asked, viewerId: viewer.kind === 'STAFF' ? viewer.id : null };
    const [column, direction] = orderOf(sort, SORTS, 'changedAt:desc');
    const { skip, take } = sliceOf(page);
    const revisions = revisionConditions(filter, await this.wordsOf(filter.search));
    const ordered = this.found(filter, revisions).orderBy(column, direction).addOrderBy('recommendation.id');
    const [items, total] = await Promise.all([ordered.skip(skip).take(take).getMany(), this.total(filter, revisions)]);
    return { items, total };
  }

  private found(filter: Asked, { conditions, values }: RevisionConditions): SelectQueryBuilder<RecommendationRow> {
    const query = this.database.createQueryBuilder(RecommendationRow, 'recommendation').where('TRUE');
    if (filter.kind) query.andWhere('recommendation.kind = :kind', { kind: filter.kind });
    if (typeof filter.reviewOverdue === 'boolean')
      query.andWhere(`${filter.reviewOverdue ? '' : 'NOT '}EXISTS (${REVIEW} AND review.due_at <= :now)`, {
        now: this.clock.now(),
      });
    if (filter.reviewOwnerId) {
      const ownerId = isUuid(filter.reviewOwnerId) ? filter.reviewOwnerId : null;
      query.andWhere(`EXISTS (${REVIEW} AND review.owner_id = :ownerId)`, { ownerId });
    }
    for (const [condition, parameters] of ownConditions(filter)) query.andWhere(condition, parameters);
    if (conditions.length > 0)
      query.andWhere(`recommendation.id ${among(filter, `${CURRENT} ${conditions.join(' AND ')}`)}`, values);
    return query;
  }

  /** What is asked of revisions alone is counted where it stands: frequent words are found in many thousands. */
  private async total(filter: Asked, revisions: RevisionConditions): Promise<number> {
    const { kind, reviewOverdue, reviewOwnerId } = filter;
    const ofRevisionsAlone =
      !kind && typeof reviewOverdue !== 'boolean' && !reviewOwnerId && ownConditions(filter).length === 0;
    if (revisions.conditions.length === 0 || !ofRevisionsAlone) return this.found(filter, revisions).getCount();
    const counted = await this.database
      .createQueryBuilder()
      .select('count(DISTINCT revision.recommendation_id)::int', 'total')
      .from('current_revision', 'revision')
      .where(revisions.conditions.join(' AND '), revisions.values)
      .getRawOne<{ total: number }>();
    return counted?.total ?? 0;
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

/** What is asked of the viewer's own drafts, and of when the recommendation went online. */
function ownConditions({ writtenByMe, changesAskedOfMe, publishedSince, viewerId }: Asked): [string, object][] {
  const own = Object.entries({ [OWN_DRAFT]: writtenByMe, [CHANGES_ASKED]: changesAskedOfMe })
    .filter(([, wanted]) => typeof wanted === 'boolean')
    .map(([found, wanted]): [string, object] => [`${wanted ? '' : 'NOT '}EXISTS (${found})`, { viewerId }]);
  if (!publishedSince) return own;
  const since = momentOf(FRENCH_TIME, new Date(`${publishedSince}T00:00:00Z`));
  return [...own, [`EXISTS (${ONLINE_SINCE})`, { publishedSince: since }]];
}

/** Words are found first: the planner, which cannot know how frequent they are, would else look at each recommendation in turn. */
function among({ search }: EditableRecommendationFilter, ids: string): string {
  return search ? `= ANY(ARRAY(${ids}))` : `IN (${ids})`;
}

function revisionConditions(
  { status, topic, situationId, placeCode }: EditableRecommendationFilter,
  words: string | undefined,
): RevisionConditions {
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
