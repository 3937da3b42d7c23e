import type { DataSource, EntityManager } from 'typeorm';
import { inLots } from '../../platform/database/lots';
import { SituationRow } from '../../situations';
import { CatalogueStateRow } from './catalogue-state.entity';
import type { PublishedReading } from './published-catalogue.rules';
import type { PublishedItem } from './published.entity';
import { TopicRow } from './topic.entity';

/** What changed is no longer published. */
interface Gone {
  id: null;
  goneId: string;
}

/** Items read at once. */
const LOT = 1000;

/** Raw, since there may be many of them. */
const ITEM = `item.id, item.slug, item.kind, item.revision_number AS "revisionNumber", item.content, item.published_at AS "publishedAt"`;
const ALL = `SELECT ${ITEM} FROM published_recommendation AS item WHERE item.id > $1 ORDER BY item.id LIMIT ${LOT}`;
const CHANGED = `
  SELECT ${ITEM}, change.recommendation_id AS "goneId"
  FROM published_change AS change LEFT JOIN published_recommendation AS item ON item.id = change.recommendation_id
  WHERE change.version > $1`;

/** What is published now, as far as it changed since `known`; undefined where nothing did. Without a known version, everything. */
export async function readPublished(database: DataSource, known?: number): Promise<PublishedReading | undefined> {
  if (known !== undefined && (await versionNow(database)) === known) return undefined;
  // In one transaction, so that version, items, situations and topics belong together.
  return database.transaction('REPEATABLE READ', async (tx) => {
    const { version, publishedAt } = await tx.findOneByOrFail(CatalogueStateRow, { id: 1 });
    // An earlier one than is known: another database was put in its place.
    const since = known !== undefined && known < version ? known : undefined;
    return {
      version,
      publishedAt,
      ...(since === undefined ? { items: await allItems(tx), gone: [] } : await changedItems(tx, since)),
      situations: await tx.find(SituationRow),
      topics: await tx.find(TopicRow, { order: { position: 'ASC', key: 'ASC' } }),
      isWhole: since === undefined,
    };
  });
}

async function versionNow(database: DataSource): Promise<number> {
  const [state] = await database.query<{ version: number }[]>('SELECT version FROM catalogue_state WHERE id = 1');
  return state?.version ?? 0;
}

async function allItems(tx: EntityManager): Promise<PublishedItem[]> {
  const items: PublishedItem[] = [];
  for await (const lot of inLots(async (after) => tx.query<PublishedItem[]>(ALL, [after]))) items.push(...lot);
  return items;
}

async function changedItems(tx: EntityManager, since: number): Promise<Pick<PublishedReading, 'items' | 'gone'>> {
  const rows = await tx.query<(PublishedItem | Gone)[]>(CHANGED, [since]);
  return { items: rows.filter(isPublished), gone: rows.filter((row) => !isPublished(row)).map(({ goneId }) => goneId) };
}

function isPublished(row: PublishedItem | Gone): row is PublishedItem {
  return row.id !== null;
}
