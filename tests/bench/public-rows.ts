import type { Client } from 'pg';
import { seeded } from './bench';
import { Writer } from './contributed';

const LOT = 2000;
const YEAR_MS = 365 * 24 * 3_600_000;
const NEWEST = Date.parse('2026-11-23T09:00:00Z');

const INSERT = `
  WITH given AS (SELECT gen_random_uuid() AS id, kind, content, published_at
      FROM jsonb_to_recordset($1::jsonb) AS given (kind text, content jsonb, published_at timestamptz)),
    made AS (INSERT INTO recommendation (id, version, slug, kind, changed_at) SELECT id, 1, 'bench-' || id, kind, published_at FROM given)
  INSERT INTO published_recommendation (id, slug, kind, revision_number, content, topics, place_codes, strategy_ids, published_at)
  SELECT id, 'bench-' || id, kind, 1, content, ARRAY (SELECT jsonb_array_elements_text(content->'topics')), '{}', '{}', published_at
  FROM given`;

/** Publishes what is missing to `count`, beside the starter catalogue, whose topics and situations it uses. */
export async function publishUpTo(client: Client, count: number): Promise<void> {
  const ofColumn = async (sql: string): Promise<string[]> =>
    (await client.query<{ value: string }>(sql)).rows.map(({ value }) => value);
  const topics = await ofColumn('SELECT key AS value FROM topic ORDER BY key');
  const situations = await ofColumn('SELECT id AS value FROM situation ORDER BY slug');
  const [already] = await ofColumn('SELECT count(*) AS value FROM published_recommendation');
  const missing = count - Number(already);
  const writer = new Writer(seeded(count));
  for (let made = 0; made < missing; made += LOT) {
    const rows = Array.from({ length: Math.min(LOT, missing - made) }, () => drawn(writer, { topics, situations }));
    await client.query(INSERT, [JSON.stringify(rows)]);
  }
  // Comparing texts is not what is measured.
  await client.query('TRUNCATE contribution_to_compare');
  await client.query('VACUUM ANALYZE published_recommendation');
  await client.query('VACUUM ANALYZE recommendation');
}

function drawn(writer: Writer, { topics, situations }: { topics: string[]; situations: string[] }): object {
  const some = (from: string[], most: number): string[] => [
    ...new Set(Array.from({ length: 1 + writer.below(most) }, () => writer.pick(from))),
  ];
  const kind = writer.below(5) === 0 ? 'STRATEGY' : 'ACTION';
  const { title, body } = writer.write();
  const content = {
    title,
    summary: writer.words(20),
    bodyMarkdown: body,
    link: null,
    durationMinutes: kind === 'ACTION' ? 5 + writer.below(60) : null,
    translations: [],
    topics: some(topics, 2),
    placeCodes: [],
    situationIds: some(situations, 2),
    rule: null,
    whenUnknown: 'SHOW_LOWER',
    weight: writer.below(4),
    scoreLines: [],
    incompatibleWithIds: [],
    cooldownDays: null,
    strategyIds: [],
  };
  return { kind, content, published_at: new Date(NEWEST - writer.below(YEAR_MS)) };
}
