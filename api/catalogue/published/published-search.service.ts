import type { DataSource } from 'typeorm';
import { inLots } from '../../platform/database/lots';
import { evictOnRejection, singleFlight } from '../../platform/single-flight';
import type { TextWordsQueries } from '../../reference';
import type { PublishedChange } from './published-catalogue.rules';
import type { PublishedCatalogueService } from './published-catalogue.service';
import { WordIndex } from './word-index.rules';
import type { FoundItem } from './word-index.rules';

/** Items read at once: few enough that those who ask meanwhile hardly wait. */
const LOT = 500;
const STEMS = `
  SELECT id, array_to_string(tsvector_to_array(ts_filter(words, '{a}')), ' ') AS title, array_to_string(tsvector_to_array(words), ' ') AS "all"
  FROM published_recommendation`;
const AFTER = `${STEMS} WHERE id > $1 ORDER BY id LIMIT ${LOT}`;
const OF = `${STEMS} WHERE id = ANY($1::uuid[])`;

interface StemsRow {
  id: string;
  title: string;
  all: string;
}

/** Searches what is published by its words, in memory: read when the first search comes, then kept up with what changes. */
export class PublishedSearchService {
  private index: Promise<WordIndex> | undefined;
  private readonly changed = new Set<string>();
  private readonly catchUp: () => Promise<void>;

  constructor(
    private readonly database: DataSource,
    private readonly words: TextWordsQueries,
    catalogues: PublishedCatalogueService,
  ) {
    this.catchUp = singleFlight(async () => this.readChanged());
    catalogues.onChange((change) => this.follow(change));
  }

  /** In no order; it may hold items that are no longer published, and never one that is not yet. */
  async find(search: string): Promise<FoundItem[]> {
    const [stems] = await Promise.all([this.words.stemsOf(search), this.ready()]);
    do await this.catchUp();
    while (this.changed.size > 0);
    // Only now: another one was begun where everything was read anew meanwhile.
    const index = await this.ready();
    if (stems.length === 0) return [];
    return index.find(
      stems.every((stem) => index.has(stem)) ? stems.map((stem) => [stem]) : await this.words.sought(search),
    );
  }

  async ready(): Promise<WordIndex> {
    this.index ??= evictOnRejection(this.read(), () => (this.index = undefined));
    return this.index;
  }

  private follow({ items, gone, isWhole }: PublishedChange): void {
    if (isWhole) {
      this.index = undefined;
      this.changed.clear();
    }
    if (this.index !== undefined) for (const id of [...gone, ...items.map((item) => item.id)]) this.changed.add(id);
  }

  private async read(): Promise<WordIndex> {
    const index = new WordIndex();
    for await (const rows of inLots(async (after) => this.database.query<StemsRow[]>(AFTER, [after])))
      for (const row of rows) put(index, row);
    return index;
  }

  private async readChanged(): Promise<void> {
    if (this.changed.size === 0) return;
    const ids = [...this.changed];
    // Before it is read: what changes meanwhile is read once more.
    this.changed.clear();
    try {
      const [index, rows] = await Promise.all([this.ready(), this.database.query<StemsRow[]>(OF, [ids])]);
      for (const id of ids) index.delete(id);
      for (const row of rows) put(index, row);
    } catch (error) {
      for (const id of ids) this.changed.add(id);
      throw error;
    }
  }
}

function put(index: WordIndex, { id, title, all }: StemsRow): void {
  index.set(id, { title: title.split(' '), all: all === '' ? [] : all.split(' ') });
}
