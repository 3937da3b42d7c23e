import type { Pool } from 'pg';

/** The page of a public client: the newest recommendations, with their topics and situations. */
export const DOCUMENT = `query Page($first: Int!, $after: String) {
  recommendations(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        id slug kind title summary durationMinutes
        topics { key label }
        situations { slug label }
      }
    }
  }
}`;
export const FIRST = 20;

/** What is posted, the same to every server. */
export function questionAfter(after: string | null): string {
  return JSON.stringify({ query: DOCUMENT, variables: { first: FIRST, after } });
}

/** Between two moments, where a page begins that nobody asked for before: there are far more moments than items. */
export function cursorAt(milliseconds: number): string {
  return cursorOf([0, new Date(milliseconds).toISOString(), 'ffffffff-ffff-ffff-ffff-ffffffffffff']);
}

export const PEER_SCHEMA = `
  type Query { recommendations(first: Int!, after: String): RecommendationConnection! }
  type RecommendationConnection { pageInfo: PageInfo! edges: [RecommendationEdge!]! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type RecommendationEdge { node: Recommendation! }
  enum RecommendationKind { STRATEGY ACTION }
  type Recommendation {
    id: ID! slug: String! kind: RecommendationKind! title: String! summary: String! durationMinutes: Int
    topics: [Topic!]! situations: [PublicSituation!]!
  }
  type Topic { key: String! label: String! }
  type PublicSituation { slug: String! label: String! }
`;

/** A cursor as ours are: whoever sends the load, or is measured beside us, loads nothing of the API. */
function cursorOf(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

export interface PageArgs {
  first: number;
  after?: string | null;
}

export interface Item {
  id: string;
  publishedAt: Date;
  topicKeys: string[];
  situationIds: string[];
}

const AFTER = 'WHERE published_at <= $1 AND (published_at < $1 OR id > $2)';
/** The limit is written out, since PostgreSQL plans a tenth of the table for one that it is not told. */
const ordered = (first: number): string => `ORDER BY published_at DESC, id LIMIT ${first + 1}`;
/** Read in one go: each `content->>` would unpack a long text anew. */
const TEXTS = `CROSS JOIN LATERAL jsonb_to_record(content) AS text (title text, summary text, "durationMinutes" int, "situationIds" jsonb)`;
const listSql = (where: string, first: number): string => `
  SELECT id, slug, kind, title, summary, "durationMinutes", published_at AS "publishedAt", topics AS "topicKeys", "situationIds"
  FROM (SELECT * FROM published_recommendation ${where} ${ordered(first)}) AS item ${TEXTS}
  ORDER BY published_at DESC, id`;

/** The whole answer, as PostgreSQL writes it. */
const answerSql = (where: string, first: number): string => `
  WITH rows AS MATERIALIZED (SELECT * FROM published_recommendation ${where} ${ordered(first)}),
  page AS (
    SELECT id, slug, kind, topics, published_at, place, title, summary, "durationMinutes", "situationIds"
    FROM (SELECT *, row_number() OVER (ORDER BY published_at DESC, id) AS place FROM rows) AS numbered ${TEXTS} WHERE place <= ${first}),
  last AS (
    SELECT id, to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS moment FROM page ORDER BY place DESC LIMIT 1)
  SELECT json_build_object('data', json_build_object('recommendations', json_build_object(
    'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > ${first} FROM rows), 'endCursor',
      (SELECT translate(rtrim(encode(convert_to('[0,"' || moment || '","' || id || '"]', 'UTF8'), 'base64'), '='), E'+/\\n', '-_') FROM last)),
    'edges', coalesce((SELECT json_agg(json_build_object('node', json_build_object(
      'id', id, 'slug', slug, 'kind', kind, 'title', title, 'summary', summary, 'durationMinutes', "durationMinutes",
      'topics', (SELECT coalesce(json_agg(json_build_object('key', topic.key, 'label', topic.label) ORDER BY given.place), '[]')
        FROM unnest(page.topics) WITH ORDINALITY AS given (key, place) JOIN topic USING (key)),
      'situations', (SELECT coalesce(json_agg(json_build_object('slug', situation.slug, 'label', situation.label) ORDER BY given.place), '[]')
        FROM jsonb_array_elements_text(page."situationIds") WITH ORDINALITY AS given (id, place) JOIN situation ON situation.id = given.id::uuid)
    )) ORDER BY place) FROM page), '[]'))))::text AS body`;

/** The fewest statements that give the page, each prepared by PostgreSQL. */
export class PageReader {
  constructor(private readonly pool: Pool) {}

  async list({ first, after }: PageArgs): Promise<object> {
    const rows = await this.read<Item>('list', listSql, { first, after });
    const edges = rows.slice(0, first).map((node) => ({ node }));
    const last = edges.at(-1)?.node;
    const endCursor = last && cursorOf([0, last.publishedAt.toISOString(), last.id]);
    return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor } };
  }

  async answer(args: PageArgs): Promise<string> {
    const [row] = await this.read<{ body: string }>('answer', answerSql, args);
    return row?.body ?? '';
  }

  /** Of each item, in its order. */
  async topics(items: readonly Item[]): Promise<object[][]> {
    const text = 'SELECT key, label FROM topic WHERE key = ANY ($1)';
    const lists = items.map(({ topicKeys }) => topicKeys);
    return this.each({ name: 'topics', text, lists }, ({ key }) => String(key));
  }

  async situations(items: readonly Item[]): Promise<object[][]> {
    const text = 'SELECT id, slug, label FROM situation WHERE id = ANY ($1)';
    const lists = items.map(({ situationIds }) => situationIds);
    return this.each({ name: 'situations', text, lists }, ({ id }) => String(id));
  }

  private async each(
    { name, text, lists }: { name: string; text: string; lists: readonly string[][] },
    keyOfRow: (row: Record<string, unknown>) => string,
  ): Promise<object[][]> {
    const { rows } = await this.pool.query<Record<string, unknown>>({
      name,
      text,
      values: [[...new Set(lists.flat())]],
    });
    const found = new Map(rows.map((row) => [keyOfRow(row), row]));
    return lists.map((keys) => keys.map((key) => found.get(key)).filter((row) => row !== undefined));
  }

  private async read<Row extends object>(
    name: string,
    text: (where: string, first: number) => string,
    { first, after }: PageArgs,
  ): Promise<Row[]> {
    if (!after) return (await this.pool.query<Row>({ name: `${name} ${first}`, text: text('', first) })).rows;
    const [, publishedAt, id] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown[];
    const values = [publishedAt, id];
    return (await this.pool.query<Row>({ name: `${name} ${first} after`, text: text(AFTER, first), values })).rows;
  }
}
