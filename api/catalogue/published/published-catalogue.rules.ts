import { isDeepStrictEqual } from 'node:util';
import { mergeInOrder, placeInOrder } from '../../platform/in-order';
import type { SituationsBySlug } from '../../targeting';
import type { SituationRow } from '../../situations';
import { situationsIn } from '../../targeting/language';
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
  /** By slug and by id: the situations of which a rule that names them means something else now. */
  changedSituations: ReadonlySet<string>;
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

/** A list that somebody asked for. */
interface Listed {
  wanted: Wanted;
  items: readonly PublishedItem[];
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
  /** Made when they are first asked for, then kept up with what changes. */
  private readonly lists = new Map<string, Listed>();
  /** By strategy. */
  private actions: Map<string, readonly PublishedItem[]> | undefined;

  apply({ version, publishedAt, items, gone, isWhole, situations, topics }: PublishedReading): PublishedChange {
    const changedSituations = changedBetween([...this.situations.values()], situations);
    this.version = version;
    this.publishedAt = publishedAt;
    if (isWhole) this.fill(items);
    else this.replace([...new Set([...gone, ...items.map(({ id }) => id)])], items);
    refill(this.situations, situations, ({ slug }) => slug);
    refill(this.situationsById, situations, ({ id }) => id);
    refill(this.topicsByKey, topics, ({ key }) => key);
    return { items, gone, isWhole, changedSituations };
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
    if (known !== undefined) return known.items;
    const items = this.newest.filter((item) => isWanted(item, { kind, topic }));
    this.lists.set(name, { wanted: { kind, topic }, items });
    return items;
  }

  /** The actions that serve a strategy, newest first. */
  actionsOf(strategyId: string): readonly PublishedItem[] {
    this.actions ??= byStrategy(this.newest);
    return this.actions.get(strategyId) ?? [];
  }

  private fill(items: readonly PublishedItem[]): void {
    refill(this.items, items, ({ id }) => id);
    refill(this.itemsBySlug, items, ({ slug }) => slug);
    this.newest = items.toSorted(newestFirst);
    this.lists.clear();
    this.actions = undefined;
  }

  private replace(ids: readonly string[], items: readonly PublishedItem[]): void {
    if (ids.length === 0) return;
    const former = ids.flatMap((id) => this.items.get(id) ?? []);
    for (const { id, slug } of former) {
      this.items.delete(id);
      this.itemsBySlug.delete(slug);
    }
    for (const item of items) {
      this.items.set(item.id, item);
      this.itemsBySlug.set(item.slug, item);
    }
    this.newest = changed(this.newest, former, items);
    for (const list of this.lists.values()) {
      const isOfList = (item: PublishedItem): boolean => isWanted(item, list.wanted);
      list.items = changed(list.items, former.filter(isOfList), items.filter(isOfList));
    }
    if (this.actions !== undefined) changeActions(this.actions, former, items);
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

function changed(
  list: readonly PublishedItem[],
  former: readonly PublishedItem[],
  more: readonly PublishedItem[],
): readonly PublishedItem[] {
  if (former.length === 0 && more.length === 0) return list;
  const without = former.map((item) => placeInOrder(list, item, newestFirst));
  return mergeInOrder(list, { without, more }, newestFirst);
}

function byStrategy(items: readonly PublishedItem[]): Map<string, readonly PublishedItem[]> {
  const actions = new Map<string, PublishedItem[]>();
  for (const item of items)
    for (const strategyId of item.content.strategyIds) {
      const known = actions.get(strategyId);
      if (known === undefined) actions.set(strategyId, [item]);
      else known.push(item);
    }
  return actions;
}

function changeActions(
  actions: Map<string, readonly PublishedItem[]>,
  former: readonly PublishedItem[],
  more: readonly PublishedItem[],
): void {
  const [gone, come] = [byStrategy(former), byStrategy(more)];
  for (const strategyId of new Set([...gone.keys(), ...come.keys()]))
    actions.set(
      strategyId,
      changed(actions.get(strategyId) ?? [], gone.get(strategyId) ?? [], come.get(strategyId) ?? []),
    );
}

/** With those whose rules name them. */
function changedBetween(former: readonly SituationRow[], now: readonly SituationRow[]): Set<string> {
  const meaning = (rows: readonly SituationRow[]): Map<string, object> =>
    new Map(rows.map(({ id, slug, rule }) => [slug, { id, rule }]));
  const [before, after] = [meaning(former), meaning(now)];
  const slugs = new Set([...before.keys(), ...after.keys()]);
  const changed = new Set([...slugs].filter((slug) => !isDeepStrictEqual(before.get(slug), after.get(slug))));
  for (let known = -1; known < changed.size;) {
    known = changed.size;
    for (const { slug, rule } of now) if (situationsIn(rule).some((named) => changed.has(named))) changed.add(slug);
  }
  const ids = [...former, ...now].filter(({ slug }) => changed.has(slug)).map(({ id }) => id);
  return new Set([...changed, ...ids]);
}

function refill<Row>(map: Map<string, Row>, rows: readonly Row[], keyOf: (row: Row) => string): void {
  map.clear();
  for (const row of rows) map.set(keyOf(row), row);
}
