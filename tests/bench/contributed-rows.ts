import type { DataSource } from 'typeorm';
import type { Writer } from './contributed';

/** The moment of the queue. */
export const NOW = new Date('2026-11-23T09:00:00Z');
const HOUR_MS = 3_600_000;
const KINDS = ['STRATEGY', 'ACTION', 'ACTION', 'REGIONAL_SUGGESTION', 'OTHER', 'DATA'];
/** As in a year's work of a team that keeps up: most are settled. */
const STATUSES = [
  'RECEIVED',
  'IN_REVIEW',
  'NEEDS_CORRECTION',
  'ACCEPTED',
  'PUBLISHED',
  'PUBLISHED',
  'REFUSED',
  'REFUSED',
  'SPAM',
  'WITHDRAWN',
];
const WAITING = ['RECEIVED', 'IN_REVIEW'];
const LOT = 2000;

const INSERT = `
  INSERT INTO contribution (id, version, kind, source, status, title, body, stated_facts, place_code, link, may_be_named, tracking_hash, received_at, last_event_at, due_at, priority_key, refusal_reason, claimed_by_id, claim_expires_at, personal_data_sought)
  SELECT gen_random_uuid(), 1, kind, 'FORM', status, title, body, '{}', place_code, link, false, 'bench ' || gen_random_uuid(), received_at, received_at, due_at, points - extract(epoch FROM received_at) / 86400,
    CASE status WHEN 'REFUSED' THEN 'too-vague' END, CASE WHEN is_claimed THEN $2::uuid END, CASE WHEN is_claimed THEN $3::timestamptz END, true
  FROM jsonb_to_recordset($1::jsonb) AS given (kind text, status text, title text, body text, place_code text, link text, received_at timestamptz, due_at timestamptz, points int, is_claimed boolean)`;

/** Indexes on words are made once all the rows are there, as after an import. */
const WORD_INDEXES = `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename IN ('contribution', 'published_recommendation') AND indexdef LIKE '% USING gin %'`;

export interface Filling {
  contributions: number;
  recommendations: number;
  /** Who has some in hand. */
  staffId: string;
}

/** The database's own functions fold and stem them, as they do with what is submitted. */
export async function fill(
  database: DataSource,
  writer: Writer,
  { contributions, recommendations, staffId }: Filling,
): Promise<void> {
  const places = (await database.query<{ code: string }[]>('SELECT code FROM place ORDER BY code')).map(
    ({ code }) => code,
  );
  const indexes = await database.query<{ name: string; definition: string }[]>(WORD_INDEXES);
  for (const { name } of indexes) await database.query(`DROP INDEX ${name}`);
  for (let made = 0; made < contributions; made += LOT) {
    const rows = Array.from({ length: Math.min(LOT, contributions - made) }, () => contribution(writer, places));
    await database.query(INSERT, [JSON.stringify(rows), staffId, new Date(NOW.getTime() + HOUR_MS)]);
  }
  for (let made = 0; made < recommendations; made += LOT)
    await publish(database, writer, Math.min(LOT, recommendations - made));
  await database.query('TRUNCATE contribution_to_compare');
  for (const { definition } of indexes) await database.query(definition);
  await database.query('VACUUM ANALYZE contribution');
  await database.query('VACUUM ANALYZE published_recommendation');
  await database.query('VACUUM ANALYZE known_word');
}

function contribution(writer: Writer, places: readonly string[]): object {
  const receivedAt = NOW.getTime() - writer.below(365 * 24) * HOUR_MS;
  const status = writer.pick(STATUSES);
  const isWaiting = WAITING.includes(status);
  return {
    ...writer.write(),
    kind: writer.pick(KINDS),
    status,
    place_code: writer.below(3) === 0 ? writer.pick(places) : null,
    link: writer.below(4) === 0 ? `https://www.example.org/${writer.below(50_000)}/` : null,
    received_at: new Date(receivedAt),
    due_at: isWaiting ? new Date(receivedAt + 7 * 24 * HOUR_MS) : null,
    points: writer.below(12) - 4,
    is_claimed: status === 'IN_REVIEW' && writer.below(20) === 0,
  };
}

async function publish(database: DataSource, writer: Writer, count: number): Promise<void> {
  const contents = Array.from({ length: count }, () => {
    const { title, body } = writer.write();
    return {
      title,
      summary: writer.words(20),
      bodyMarkdown: body,
      link: writer.below(4) === 0 ? `https://www.example.org/${writer.below(50_000)}` : null,
    };
  });
  await database.query(
    `WITH made AS (INSERT INTO recommendation (id, version, slug, kind, changed_at) SELECT gen_random_uuid(), 1, 'bench-' || gen_random_uuid(), 'ACTION', now() FROM generate_series(1, $2::int) RETURNING id, slug),
       numbered AS (SELECT id, slug, row_number() OVER () AS place FROM made)
     INSERT INTO published_recommendation (id, slug, kind, revision_number, content, topics, place_codes, strategy_ids, published_at)
     SELECT id, slug, 'ACTION', 1, content, '{}', '{}', '{}', now() FROM numbered JOIN jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given (content, place) USING (place)`,
    [JSON.stringify(contents), count],
  );
}
