import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { connectionFrom, cursorOf, firstOf, keyOf } from '../../platform/graphql/connections';
import type { Connection, Edge } from '../../platform/graphql/connections';
import { badInput } from '../../platform/graphql/errors';
import { isUuid } from '../../platform/ids';
import type { WorldService } from '../../situations';
import type { Catalogue, Recommendation, RecommendationsArgs } from './catalogue.graphql';
import { readCatalogue } from '../catalogue.policy';
import type { Locale } from '../content/content.rules';
import type { PastCatalogueService } from './past-catalogue.service';
import type { PublishedCatalogueService } from './published-catalogue.service';
import type { PublishedCatalogue } from './published-catalogue.rules';
import { bestPageOf, found, pageOf } from './published-pages.rules';
import type { IsNear, RankedItem, RankedPosition } from './published-pages.rules';
import type { PublishedSearchService } from './published-search.service';
import { published } from './published.rules';

interface CatalogueNeeds {
  worlds: WorldService;
  catalogues: PublishedCatalogueService;
  search: PublishedSearchService;
  past: PastCatalogueService;
}

/** What anybody may read. Only what is published is asked. */
export class CatalogueQueries {
  constructor(private readonly needs: CatalogueNeeds) {}

  async list(viewer: Viewer, filter: RecommendationsArgs): Promise<Connection<Recommendation>> {
    demand(viewer, readCatalogue);
    const first = firstOf(filter.first ?? 20);
    const after = filter.after ? positionOf(filter.after) : undefined;
    const catalogue = await this.needs.catalogues.current();
    // After the catalogue, so that the words of what has just been published are known.
    const words = filter.search ? await this.needs.search.find(filter.search) : undefined;
    if (filter.topic && catalogue.topic(filter.topic) === undefined)
      throw badInput({ fr: 'topic : ce thème est inconnu.', en: 'topic: no topic has this key.' });
    const isNear = filter.place ? await this.nearnessTo(filter.place, catalogue) : undefined;
    const { items, totalCount } =
      words === undefined
        ? pageOf(catalogue.list(filter), { after, count: first + 1, isNear })
        : bestPageOf(found(catalogue, words, filter), { after, count: first + 1, isNear });
    const edges = items.map((ranked) => new ItemEdge(ranked, filter.locale ?? 'FR'));
    return connectionFrom(edges, { first, after: filter.after ?? undefined, totalCount });
  }

  async one(
    viewer: Viewer,
    slug: string,
    { locale, asOf }: { locale: Locale; asOf?: string | undefined },
  ): Promise<Recommendation | null> {
    demand(viewer, readCatalogue);
    const past = asOf === undefined ? undefined : await this.needs.past.at(viewer, asOf);
    const item = (past ?? (await this.needs.catalogues.current())).itemCalled(slug);
    return item === undefined ? null : published(item, locale, past);
  }

  async state(viewer: Viewer, asOf?: string): Promise<Catalogue> {
    demand(viewer, readCatalogue);
    const catalogue = await (asOf === undefined ? this.needs.catalogues.current() : this.needs.past.at(viewer, asOf));
    return {
      version: catalogue.version,
      publishedAt: catalogue.publishedAt,
      strategyCount: catalogue.list({ kind: 'STRATEGY' }).length,
      actionCount: catalogue.list({ kind: 'ACTION' }).length,
    };
  }

  /** Whether an item is for everywhere, for a place that this one lies in, or for one that lies in it. */
  private async nearnessTo(asked: string, { situations }: PublishedCatalogue): Promise<IsNear> {
    const world = await this.needs.worlds.with(situations);
    const chain = world.placeChain(asked);
    const place = chain?.[0];
    if (chain === undefined || place === undefined)
      throw badInput({ fr: 'place : ce lieu est inconnu.', en: 'place: no place has this code.' });
    const outer = new Set(chain);
    const isNear = (code: string): boolean => outer.has(code) || world.placeChain(code)?.includes(place) === true;
    return ({ content: { placeCodes } }) => placeCodes.length === 0 || placeCodes.some(isNear);
  }
}

class ItemEdge implements Edge<Recommendation> {
  readonly node: Recommendation;

  constructor(
    private readonly ranked: RankedItem,
    locale: Locale,
  ) {
    this.node = published(ranked.item, locale);
  }

  /** Written where it is asked for: few ask for more than the last. */
  get cursor(): string {
    const { rank, item } = this.ranked;
    return cursorOf([rank, item.publishedAt.toISOString(), item.id]);
  }
}

function positionOf(cursor: string): RankedPosition {
  const [rank, publishedAt, id] = keyOf(cursor, 3);
  const moment = new Date(String(publishedAt));
  if (!Number.isInteger(rank) || Number.isNaN(moment.getTime()) || !isUuid(String(id)))
    throw badInput('after is not a cursor of this list.');
  return { rank: Number(rank), item: { publishedAt: moment, id: String(id) } };
}
