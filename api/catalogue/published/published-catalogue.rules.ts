import { isDeepStrictEqual } from 'node:util';
import type { SituationsBySlug } from '../../targeting';
import type { SituationRow } from '../../situations';
import type { RecommendationKind } from '../content/content.rules';
import type { PublishedItem } from './published.entity';
import type { TopicRow } from './topic.entity';

/** What the database tells since an earlier version: of items what changed, of the rest all there is. */
export interface PublishedReading {
  version: number;
  publishedAt: Date | null;
  items: readonly PublishedItem[];
  /** The ids of what is no longer published. */
  gone: readonly string[];
  /** Nothing else is published than `items`. */
  isWhole: boolean;
  situations: readonly SituationRow[];
  /** In the order of the team. */
  topics: readonly TopicRow[];
}

/** What a reading changed. */
export interface PublishedChange extends Pick<PublishedReading, 'items' | 'gone' | 'isWhole'> {
  /** Whether some rule that names a situation means something else now. */
  haveSituationsChanged: boolean;
}

/** Where an item stands in lists: the newest first. */
export interface Position {
  publishedAt: Date;
  id: string;
}

/** What of the catalogue is asked for; everything where nothing is said. */
export interface Wanted {
  kind?: RecommendationKind | null | undefined;
  topic?: string | null | undefined;
}

/** Everything that is published, in memory. It changes in place, from one turn of the process to another: nobody keeps its lists. */
export class PublishedCatalogue {
  version = 0;
  /** When something was published last. */
  publishedAt: Date | null = null;
  /** By slug. */
  readonly situations = new Map<string, SituationRow>() satisfies SituationsBySlug;
  private readonly situationsById = new Map<string, SituationRow>();
  private readonly topicsByKey = new Map<string, TopicRow>();
  private readonly items = new Map<string, PublishedItem>();
  private readonly itemsBySlug = new Map<string, PublishedItem>();
  private newest: readonly PublishedItem[] = [];
  /** Made when they are first asked for, of one version. */
  private readonly lists = new Map<string, readonly PublishedItem[]>();
  private actions: ReadonlyMap<string, readonly PublishedItem[]> | undefined;

  apply({ version, publishedAt, items, gone, isWhole, situations, topics }: PublishedReading): PublishedChange {
    const haveSituationsChanged = !isDeepStrictEqual(rulesOf([...this.situations.values()]), rulesOf(situations));
    this.version = version;
    this.publishedAt = publishedAt;
    const former = isWhole ? [...this.items.keys()] : gone;
    this.replace([...former, ...items.map(({ id }) => id)], items);
    refill(this.situations, situations, ({ slug }) => slug);
    refill(this.situationsById, situations, ({ id }) => id);
    refill(this.topicsByKey, topics, ({ key }) => key);
    this.lists.clear();
    this.actions = undefined;
    return { items, gone, isWhole, haveSituationsChanged };
  }

  item(id: string): PublishedItem | undefined {
    return this.items.get(id);
  }

  itemCalled(slug: string): PublishedItem | undefined {
    return this.itemsBySlug.get(slug);
  }

  situation(id: string): SituationRow | undefined {
    return this.situationsById.get(id);
  }

  topic(key: string): TopicRow | undefined {
    return this.topicsByKey.get(key);
  }

  topics(): TopicRow[] {
    return [...this.topicsByKey.values()];
  }

  /** Newest first. */
  list({ kind, topic }: Wanted = {}): readonly PublishedItem[] {
    if (!kind && !topic) return this.newest;
    const name = `${kind ?? ''} ${topic ?? ''}`;
    const known = this.lists.get(name);
    if (known !== undefined) return known;
    const list = this.newest.filter((item) => isWanted(item, { kind, topic }));
    this.lists.set(name, list);
    return list;
  }

  /** The actions that serve a strategy, newest first. */
  actionsOf(strategyId: string): readonly PublishedItem[] {
    this.actions ??= byStrategy(this.newest);
    return this.actions.get(strategyId) ?? [];
  }

  private replace(ids: readonly string[], items: readonly PublishedItem[]): void {
    if (ids.length === 0) return;
    const replaced = new Set(ids);
    const stay = this.newest.filter(({ id }) => !replaced.has(id));
    for (const id of ids) this.remove(id);
    for (const item of items) {
      this.items.set(item.id, item);
      this.itemsBySlug.set(item.slug, item);
    }
    // What stays is in order already, which sorting makes use of.
    this.newest = [...stay, ...items].sort(newestFirst);
  }

  private remove(id: string): void {
    const item = this.items.get(id);
    if (item === undefined) return;
    this.items.delete(id);
    this.itemsBySlug.delete(item.slug);
  }
}

export function isWanted({ kind, content }: PublishedItem, wanted: Wanted): boolean {
  return (!wanted.kind || kind === wanted.kind) && (!wanted.topic || content.topics.includes(wanted.topic));
}

export function newestFirst(left: Position, right: Position): number {
  const byMoment = right.publishedAt.getTime() - left.publishedAt.getTime();
  if (byMoment !== 0) return byMoment;
  return left.id < right.id ? -1 : Number(left.id > right.id);
}

function byStrategy(items: readonly PublishedItem[]): Map<string, PublishedItem[]> {
  const actions = new Map<string, PublishedItem[]>();
  for (const item of items)
    for (const strategyId of item.content.strategyIds) {
      const known = actions.get(strategyId);
      if (known === undefined) actions.set(strategyId, [item]);
      else known.push(item);
    }
  return actions;
}

function rulesOf(situations: readonly SituationRow[]): object {
  return Object.fromEntries(situations.map(({ id, slug, rule }) => [slug, { id, rule }]));
}

function refill<Row>(map: Map<string, Row>, rows: readonly Row[], keyOf: (row: Row) => string): void {
  map.clear();
  for (const row of rows) map.set(keyOf(row), row);
}
