import type { DataSource } from 'typeorm';
import type { WorldService } from '../../situations';
import type { World } from '../../targeting/language';
import { saidInEnglish } from './english-words.rules';
import type { PublishedCatalogue, Wanted } from './published-catalogue.rules';
import type { PublishedCatalogueService } from './published-catalogue.service';
import { bestPageOf, found, pageOf } from './published-pages.rules';
import type { RankedItem } from './published-pages.rules';
import type { PublishedSearchService } from './published-search.service';
import type { PublishedItem } from './published.entity';

/** What an address that names nothing published once named. */
export type FormerState = 'UNKNOWN' | 'HIDDEN' | 'GONE';

export interface NumberedPage {
  items: PublishedItem[];
  /** In all pages together. */
  total: number;
}

interface Asked extends Wanted {
  search?: string | undefined;
  /** Whether words are sought in English too, there first. */
  isEnglish?: boolean;
}

/** Above the best that is found in French. */
const IN_ENGLISH = 1001;

/** Only what is told of changes to the published projection: a draft that was never published is unknown. */
const FORMER = `
  SELECT EXISTS (SELECT FROM hidden_recommendation AS hidden WHERE hidden.recommendation_id = recommendation.id) AS "isHidden"
  FROM recommendation JOIN published_change AS change ON change.recommendation_id = recommendation.id
  WHERE recommendation.slug = $1`;

/** As slugs are made: nothing else can be one. */
const SLUG = /^[a-z0-9-]{1,200}$/;

/** The published catalogue for the pages that everybody reads: in memory, but for what is no longer in it. */
export class PublicCatalogueQueries {
  constructor(
    private readonly database: DataSource,
    private readonly needs: {
      worlds: WorldService;
      catalogues: PublishedCatalogueService;
      search: PublishedSearchService;
    },
  ) {}

  async current(): Promise<PublishedCatalogue> {
    return this.needs.catalogues.current();
  }

  /** What sentences about its rules are written with. */
  async worldOf({ situations }: PublishedCatalogue): Promise<World> {
    return this.needs.worlds.with(situations);
  }

  /** `number`: from 1. Where words are sought, the best match first; then the newest first. */
  async page(
    { search, isEnglish = false, ...wanted }: Asked,
    { number, size }: { number: number; size: number },
  ): Promise<NumberedPage> {
    const part = { after: undefined, count: number * size, isNear: undefined };
    const catalogue = await this.current();
    const { items, totalCount } =
      search === undefined
        ? pageOf(catalogue.list(wanted), part)
        : bestPageOf(await this.found(search, { catalogue, wanted, isEnglish }), part);
    return { items: items.slice((number - 1) * size).map(({ item }) => item), total: totalCount };
  }

  private async found(
    search: string,
    { catalogue, wanted, isEnglish }: { catalogue: PublishedCatalogue; wanted: Wanted; isEnglish: boolean },
  ): Promise<RankedItem[]> {
    // After the catalogue, so that the words of what has just been published are known.
    const inFrench = found(catalogue, await this.needs.search.find(search), wanted);
    if (!isEnglish) return inFrench;
    const inEnglish = saidInEnglish(catalogue.list(wanted), search);
    const ids = new Set(inEnglish.map(({ id }) => id));
    return [
      ...inEnglish.map((item) => ({ item, rank: IN_ENGLISH })),
      ...inFrench.filter(({ item }) => !ids.has(item.id)),
    ];
  }

  async formerState(slug: string): Promise<FormerState> {
    if (!SLUG.test(slug)) return 'UNKNOWN';
    const [former] = await this.database.query<{ isHidden: boolean }[]>(FORMER, [slug]);
    if (former === undefined) return 'UNKNOWN';
    return former.isHidden ? 'HIDDEN' : 'GONE';
  }
}
