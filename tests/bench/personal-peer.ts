import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import mercurius from 'mercurius';
import { createServer } from 'node:http';
import { Pool } from 'pg';
import { PERSONAL_SCHEMA } from './personal-page';
import type { Prepared } from './personal-page';

/** As many connections to the database as ours. */
const POOL = 20;
const port = Number(process.env['PORT']);
const pool = new Pool({ connectionString: process.env['DATABASE_URL'] ?? '', max: POOL });
const { rankings, titles } = JSON.parse(readFileSync(process.argv[3] ?? '', 'utf8')) as Prepared;

const PROFILE = `SELECT id, locale, facts, time_zone, (now() AT TIME ZONE time_zone - interval '3 hours')::date::text AS today FROM profile WHERE token_hash = $1`;
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

interface Plan {
  date: string;
  actions: object[];
}

/** The fewest statements that read what the page needs, each prepared by PostgreSQL. */
async function planOf(tokenHash: string): Promise<Plan> {
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
  const planned = (rows[0]?.actions ?? []).map(({ id: action, status, reasons, recommendationId }) => ({
    ...{ id: action, status, reasons },
    recommendation: { id: recommendationId, title: titles[recommendationId] },
  }));
  return { date: today, actions: planned };
}

function hashOf(authorization = ''): string {
  return createHash('sha256').update(authorization.slice('Bearer '.length)).digest('base64url');
}

/** Nothing but what must be done: the ranking is ready, as JSON. */
async function serveBare(): Promise<void> {
  const page = async (tokenHash: string): Promise<string> =>
    `{"data":{"me":{"recommendations":${rankings[tokenHash]},"plan":${JSON.stringify(await planOf(tokenHash))}}}}`;
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      void page(hashOf(request.headers.authorization)).then((body) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
          .end(body),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
}

/** The same statements and the same ranking, as objects. Compiled at the second request. */
async function serveMercurius(): Promise<void> {
  const ready = new Map(Object.entries(rankings).map(([hash, json]) => [hash, JSON.parse(json) as object]));
  const app = fastify();
  await app.register(mercurius, {
    schema: PERSONAL_SCHEMA,
    context: ({ headers }) => ({ tokenHash: hashOf(headers.authorization) }),
    resolvers: {
      Query: {
        me: (_root: unknown, _args: unknown, { tokenHash }: { tokenHash: string }) => ({
          recommendations: ready.get(tokenHash),
        }),
      },
      Profile: {
        plan: async (_profile: unknown, _args: unknown, { tokenHash }: { tokenHash: string }) => planOf(tokenHash),
      },
    } as never,
    jit: 1,
  });
  await app.listen({ port, host: '127.0.0.1' });
}

const PEERS: Readonly<Record<string, () => Promise<void>>> = { bare: serveBare, mercurius: serveMercurius };
void PEERS[process.argv[2] ?? '']?.().then(() => process.stdout.write('Ready\n'));
