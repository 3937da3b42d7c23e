import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { connectionFrom, cursorOf, firstOf, keyOf } from '../../platform/graphql/connections';
import type { Connection } from '../../platform/graphql/connections';
import { badInput } from '../../platform/graphql/errors';
import { isUuid } from '../../platform/ids';
import type { WorldService } from '../../situations';
import type { Catalogue, Recommendation, RecommendationsArgs } from './catalogue.graphql';
import { readCatalogue } from '../catalogue.policy';
import { CatalogueStateRow } from './catalogue-state.entity';
import type { Locale } from '../content/content.rules';
import { PublishedRow } from './published.entity';
import { published } from './published.rules';
import { TopicRow } from './topic.entity';

/** How near a text must be to the words looked for: 0 to 1. */
const NEAR = 0.5;

/** What anybody may read. Only the published projection is asked. */
export class CatalogueQueries {
  constructor(
    private readonly database: DataSource,
    private readonly worlds: WorldService,
  ) {}

  async list(viewer: Viewer, filter: RecommendationsArgs): Promise<Connection<Recommendation>> {
    demand(viewer, readCatalogue);
    const first = firstOf(filter.first ?? 20);
    if (filter.topic) await this.refuseUnknownTopic(filter.topic);
    const near = !filter.place ? undefined : await this.placesNear(filter.place);
    const totalCount = await this.matching(filter, near).getCount();
    const rank = filter.search ? 'round((word_similarity(:search, item.search) * 1000)::numeric)::int' : '0';
    const query = this.matching(filter, near)
      .addSelect(rank, 'rank')
      .orderBy('rank', 'DESC')
      .addOrderBy('item.published_at', 'DESC')
      .addOrderBy('item.id', 'ASC');
    if (filter.after) startAfter(query, rank, filter.after);
    const { entities, raw } = await query.limit(first + 1).getRawAndEntities<{ rank: number }>();
    const edges = entities.map((row, index) => ({
      cursor: cursorOf([Number(raw[index]?.rank), row.publishedAt.toISOString(), row.id]),
      node: published(row, filter.locale ?? 'FR'),
    }));
    return connectionFrom(edges, { first, after: filter.after ?? undefined, totalCount });
  }

  async one(viewer: Viewer, slug: string, locale: Locale): Promise<Recommendation | null> {
    demand(viewer, readCatalogue);
    const row = await this.database.manager.findOneBy(PublishedRow, { slug });
    return row && published(row, locale);
  }

  async state(viewer: Viewer): Promise<Catalogue> {
    demand(viewer, readCatalogue);
    const { version, publishedAt } = await this.database.manager.findOneByOrFail(CatalogueStateRow, { id: 1 });
    const strategyCount = await this.database.manager.countBy(PublishedRow, { kind: 'STRATEGY' });
    const actionCount = await this.database.manager.countBy(PublishedRow, { kind: 'ACTION' });
    return { version, publishedAt, strategyCount, actionCount };
  }

  private async refuseUnknownTopic(key: string): Promise<void> {
    if (await this.database.manager.existsBy(TopicRow, { key })) return;
    throw badInput({ fr: 'topic : ce thème est inconnu.', en: 'topic: no topic has this key.' });
  }

  /** Of the places that items are for: those that the place lies in, and those that lie in it. */
  private async placesNear(asked: string): Promise<string[]> {
    const world = await this.worlds.current();
    const place = world.placeChain(asked)?.[0];
    if (place === undefined)
      throw badInput({ fr: 'place : ce lieu est inconnu.', en: 'place: no place has this code.' });
    const rows = await this.database.query<{ code: string }[]>(
      'SELECT DISTINCT unnest(place_codes) AS code FROM published_recommendation',
    );
    const holds = (outer: string, inner: string): boolean => world.placeChain(inner)?.includes(outer) ?? false;
    return rows.map(({ code }) => code).filter((code) => holds(code, place) || holds(place, code));
  }

  private matching(
    { kind, topic, search }: RecommendationsArgs,
    placeCodes: readonly string[] | undefined,
  ): SelectQueryBuilder<PublishedRow> {
    const query = this.database.createQueryBuilder(PublishedRow, 'item');
    if (kind) query.andWhere('item.kind = :kind', { kind });
    if (topic) query.andWhere('item.topics @> ARRAY[CAST(:topic AS text)]', { topic });
    if (placeCodes !== undefined)
      query.andWhere(`(item.placeCodes = '{}' OR item.placeCodes && CAST(:placeCodes AS text[]))`, { placeCodes });
    if (search)
      query.andWhere(`word_similarity(:search, item.search) >= ${NEAR}`).setParameter('search', plain(search));
    return query;
  }
}

function startAfter(query: SelectQueryBuilder<PublishedRow>, rank: string, after: string): void {
  const [atRank, publishedAt, id] = keyOf(after, 3);
  if (!Number.isInteger(atRank) || Number.isNaN(Date.parse(String(publishedAt))) || !isUuid(String(id)))
    throw badInput('after is not a cursor of this list.');
  query.andWhere(
    `(-(${rank}), -extract(epoch FROM item.published_at), item.id) > (-(:atRank)::numeric, -extract(epoch FROM (:publishedAt)::timestamptz), (:id)::uuid)`,
    { atRank, publishedAt, id },
  );
}

/** As the search column is written. */
function plain(search: string): string {
  return search.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().slice(0, 200);
}
