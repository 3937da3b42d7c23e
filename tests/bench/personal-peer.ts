import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'pg';
import type { Prepared } from './personal-page';

/** As many connections to the database as ours. */
const POOL = 20;
const pool = new Pool({ connectionString: process.env['DATABASE_URL'] ?? '', max: POOL });
const { rankings, titles } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Prepared;

const PROFILE = `SELECT id, locale, facts, time_zone, (now() AT TIME ZONE time_zone)::date::text AS today FROM profile WHERE token_hash = $1`;
const DAY = `SELECT
  (SELECT json_agg(json_build_array(recommendation_id, response)) FROM recommendation_response WHERE profile_id = $1) AS responses,
  (SELECT json_agg(json_build_object('id', id, 'status', status, 'reasons', reasons->$3, 'recommendationId', recommendation_id) ORDER BY position)
    FROM planned_action WHERE profile_id = $1 AND date = $2) AS actions`;

interface Action {
  id: string;
  status: string;
  reasons: string[];
  recommendationId: string;
}

/** The fewest statements that read what the page needs, each prepared by PostgreSQL; the ranking is ready. */
async function page(tokenHash: string): Promise<string> {
  const { rows: profiles } = await pool.query<{ id: string; locale: string; today: string }>({
    name: 'profile',
    text: PROFILE,
    values: [tokenHash],
  });
  const { id, locale, today } = profiles[0] as { id: string; locale: string; today: string };
  const { rows } = await pool.query<{ actions: Action[] | null }>({
    name: 'day',
    text: DAY,
    values: [id, today, locale],
  });
  const actions = (rows[0]?.actions ?? []).map(({ id: action, status, reasons, recommendationId }) => ({
    ...{ id: action, status, reasons },
    recommendation: { id: recommendationId, title: titles[recommendationId] },
  }));
  const plan = JSON.stringify({ date: today, actions });
  return `{"data":{"me":{"recommendations":${rankings[tokenHash]},"plan":${plan}}}}`;
}

createServer((request, response) => {
  request.resume().once('end', () => {
    const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
    void page(createHash('sha256').update(token).digest('base64url')).then((body) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body),
    );
  });
}).listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('Ready\n'));
