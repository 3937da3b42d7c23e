import type { DataSource, EntityManager } from 'typeorm';
import { inLots } from '../../platform/database/lots';
import { SituationRow } from '../../situations';
import { CatalogueStateRow } from './catalogue-state.entity';
import type { PublishedReading } from './published-catalogue.rules';
import type { PublishedItem } from './published.entity';
import { TopicRow } from './topic.entity';

/** One for each item that changed, or else one; what is there but once stands in one of them. */
interface Changed extends Omit<PublishedItem, 'id'> {
  version: number;
  catalogueAt: Date | null;
  changedId: string | null;
  /** Null where the item is no longer published. */
  id: string | null;
  situations: SituationRow[] | null;
  topics: TopicRow[] | null;
}

/** Items read at once. */
const LOT = 1000;

/** Raw, since there may be many of them. */
const ITEM = `item.id, item.slug, item.kind, item.revision_number AS "revisionNumber", item.content, item.published_at AS "publishedAt"`;
const ALL = `SELECT ${ITEM} FROM published_recommendation AS item WHERE item.id > $1 ORDER BY item.id LIMIT ${LOT}`;
const SITUATIONS = `SELECT json_agg(json_build_object('id', id, 'version', version, 'slug', slug, 'label', label, 'rule', rule)) FROM situation`;
const TOPICS = `SELECT json_agg(json_build_object('key', key, 'label', label, 'labelEn', label_en, 'position', position) ORDER BY position, key) FROM topic`;
/** In one statement, so that all of it belongs together, and whoever waits for it waits for one answer of the database. */
const CHANGED = `
  SELECT state.version, state.published_at AS "catalogueAt", change.recommendation_id AS "changedId", ${ITEM},
    CASE WHEN row_number() OVER () = 1 THEN (${SITUATIONS}) END AS situations,
    CASE WHEN row_number() OVER () = 1 THEN (${TOPICS}) END AS topics
  FROM catalogue_state AS state
    LEFT JOIN published_change AS change ON change.version > $1
    LEFT JOIN published_recommendation AS item ON item.id = change.recommendation_id
  WHERE state.id = 1 AND state.version <> $1`;

/** What is published now, as far as it changed since `known`; undefined where nothing did. Without a known version, everything. */
export async function readPublished(database: DataSource, known?: number): Promise<PublishedReading | undefined> {
  if (known === undefined) return readAll(database);
  const rows = await database.query<Changed[]>(CHANGED, [known]);
  const [first] = rows;
  if (first === undefined) return undefined;
  // An earlier one than is known: another database was put in its place.
  if (first.version < known) return readAll(database);
  return {
    version: first.version,
    publishedAt: first.catalogueAt,
    items: rows.filter(isPublished).map(itemOf),
    gone: rows.flatMap(({ id, changedId }) => (id === null && changedId !== null ? [changedId] : [])),
    isWhole: false,
    situations: rows.flatMap(({ situations }) => situations ?? []),
    topics: rows.flatMap(({ topics }) => topics ?? []),
  };
}

async function readAll(database: DataSource): Promise<PublishedReading> {
  // In one transaction, so that version, items, situations and topics belong together.
  return database.transaction('REPEATABLE READ', async (tx) => {
    const { version, publishedAt } = await tx.findOneByOrFail(CatalogueStateRow, { id: 1 });
    return {
      version,
      publishedAt,
      items: await allItems(tx),
      gone: [],
      isWhole: true,
      situations: await tx.find(SituationRow),
      topics: await tx.find(TopicRow, { order: { position: 'ASC', key: 'ASC' } }),
    };
  });
}

async function allItems(tx: EntityManager): Promise<PublishedItem[]> {
  const items: PublishedItem[] = [];
  for await (const lot of inLots(async (after) => tx.query<PublishedItem[]>(ALL, [after]))) items.push(...lot);
  return items;
}

function isPublished(row: Changed): row is Changed & PublishedItem {
  return row.id !== null;
}

/** Without what else stands in the row. */
function itemOf({ id, slug, kind, revisionNumber, content, publishedAt }: PublishedItem): PublishedItem {
  return { id, slug, kind, revisionNumber, content, publishedAt };
}
