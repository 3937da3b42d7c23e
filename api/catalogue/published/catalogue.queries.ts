import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { connectionFrom, cursorOf, firstOf, keyOf } from '../../platform/graphql/connections';
import type { Connection } from '../../platform/graphql/connections';
import { badInput } from '../../platform/graphql/errors';
import { isUuid } from '../../platform/ids';
import type { WorldService } from '../../situations';
import type { SituationsBySlug } from '../../targeting';
import type { Catalogue, Recommendation, RecommendationsArgs } from './catalogue.graphql';
import { readCatalogue } from '../catalogue.policy';
import type { Locale } from '../content/content.rules';
import type { PublishedCatalogueService } from './published-catalogue.service';
import { newestFirst } from './published-catalogue.rules';
import type { Position } from './published-catalogue.rules';
import type { PublishedItem } from './published.entity';
import { published } from './published.rules';
import { ranksOf } from './published-search.queries';

interface CatalogueNeeds {
  database: DataSource;
  worlds: WorldService;
  catalogues: PublishedCatalogueService;
}

/** What anybody may read. Only what is published is asked. */
export class CatalogueQueries {
  constructor(private readonly needs: CatalogueNeeds) {}

  async list(viewer: Viewer, filter: RecommendationsArgs): Promise<Connection<Recommendation>> {
    demand(viewer, readCatalogue);
    const first = firstOf(filter.first ?? 20);
    const after = filter.after ? positionOf(filter.after) : undefined;
    const ranks = filter.search ? await ranksOf(this.needs.database, filter.search) : undefined;
    const catalogue = await this.needs.catalogues.current();
    if (filter.topic && catalogue.topic(filter.topic) === undefined)
      throw badInput({ fr: 'topic : ce thème est inconnu.', en: 'topic: no topic has this key.' });
    const near = await this.near(filter.place, catalogue.list(filter), catalogue.situations);
    const items = ranks === undefined ? near : bestFirst(near, ranks);
    const rankOf = ({ id }: Position): number => ranks?.get(id) ?? 0;
    const from = after === undefined ? 0 : placeAfter(items, after, rankOf);
    const edges = items.slice(from, from + first + 1).map((item) => ({
      cursor: cursorOf([rankOf(item), item.publishedAt.toISOString(), item.id]),
      node: published(item, filter.locale ?? 'FR'),
    }));
    return connectionFrom(edges, { first, after: filter.after ?? undefined, totalCount: items.length });
  }

  async one(viewer: Viewer, slug: string, locale: Locale): Promise<Recommendation | null> {
    demand(viewer, readCatalogue);
    const item = (await this.needs.catalogues.current()).itemCalled(slug);
    return item === undefined ? null : published(item, locale);
  }

  async state(viewer: Viewer): Promise<Catalogue> {
    demand(viewer, readCatalogue);
    const catalogue = await this.needs.catalogues.current();
    return {
      version: catalogue.version,
      publishedAt: catalogue.publishedAt,
      strategyCount: catalogue.list({ kind: 'STRATEGY' }).length,
      actionCount: catalogue.list({ kind: 'ACTION' }).length,
    };
  }

  /** What is for everywhere, for a place that this one lies in, or for one that lies in it. */
  private async near(
    asked: string | null | undefined,
    items: readonly PublishedItem[],
    situations: SituationsBySlug,
  ): Promise<readonly PublishedItem[]> {
    if (!asked) return items;
    const world = await this.needs.worlds.with(situations);
    const chain = world.placeChain(asked);
    const place = chain?.[0];
    if (chain === undefined || place === undefined)
      throw badInput({ fr: 'place : ce lieu est inconnu.', en: 'place: no place has this code.' });
    const outer = new Set(chain);
    const isNear = (code: string): boolean => outer.has(code) || world.placeChain(code)?.includes(place) === true;
    return items.filter(({ content }) => content.placeCodes.length === 0 || content.placeCodes.some(isNear));
  }
}

interface CursorPosition extends Position {
  rank: number;
}

function positionOf(cursor: string): CursorPosition {
  const [rank, publishedAt, id] = keyOf(cursor, 3);
  const moment = new Date(String(publishedAt));
  if (!Number.isInteger(rank) || Number.isNaN(moment.getTime()) || !isUuid(String(id)))
    throw badInput('after is not a cursor of this list.');
  return { rank: Number(rank), publishedAt: moment, id: String(id) };
}

/** What the words are found in, the best first; of the same rank, in the order of the list. */
function bestFirst(items: readonly PublishedItem[], ranks: ReadonlyMap<string, number>): PublishedItem[] {
  const rankOf = ({ id }: PublishedItem): number => ranks.get(id) ?? 0;
  return items.filter(({ id }) => ranks.has(id)).sort((left, right) => rankOf(right) - rankOf(left));
}

/** The place in a list, the best first and then the newest, of the first item that stands after a position. */
function placeAfter(
  items: readonly PublishedItem[],
  after: CursorPosition,
  rankOf: (item: PublishedItem) => number,
): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const item = items[middle] as PublishedItem;
    if ((after.rank - rankOf(item) || newestFirst(item, after)) > 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
