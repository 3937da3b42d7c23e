import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import mercurius from 'mercurius';
import { createServer } from 'node:http';
import { Pool } from 'pg';
import { profileNamedBy } from '../../api/accounts/job-seekers/profile-tokens.rules';
import { PERSONAL_SCHEMA } from './personal-page';
import type { Prepared } from './personal-page';

/** As many connections to the database as ours. */
const POOL = 20;
const port = Number(process.env['PORT']);
const pool = new Pool({ connectionString: process.env['DATABASE_URL'] ?? '', max: POOL });
const { rankings, titles } = JSON.parse(readFileSync(process.argv[3] ?? '', 'utf8')) as Prepared;

const PROFILE = `SELECT profile.id, locale, facts, time_zone, (now() AT TIME ZONE time_zone - interval '3 hours')::date::text AS today 
  FROM access_token AS t JOIN profile ON profile.id = t.profile_id WHERE t.profile_id = $1 AND t.token_hash = $2`;
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

/** A token, as it came. */
interface Sent {
  profileId: string | undefined;
  hash: string;
}

interface Plan {
  date: string;
  actions: object[];
}

/** The fewest statements that read what the page needs, each prepared by PostgreSQL. */
async function planOf({ profileId, hash }: Sent): Promise<Plan> {
  const { rows: profiles } = await pool.query<{ id: string; locale: string; today: string }>({
    name: 'profile',
    text: PROFILE,
    values: [profileId, hash],
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

function sentWith(authorization = ''): Sent {
  const token = authorization.slice('Bearer '.length);
  return { profileId: profileNamedBy(token), hash: createHash('sha256').update(token).digest('base64url') };
}

/** Nothing but what must be done: the ranking is ready, as JSON. */
async function serveBare(): Promise<void> {
  const page = async (sent: Sent): Promise<string> =>
    `{"data":{"me":{"recommendations":${rankings[sent.hash]},"plan":${JSON.stringify(await planOf(sent))}}}}`;
  const server = createServer((request, response) => {
    request.resume().once('end', () => {
      void page(sentWith(request.headers.authorization)).then((body) =>
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
    context: ({ headers }) => ({ sent: sentWith(headers.authorization) }),
    resolvers: {
      Query: {
        me: (_root: unknown, _args: unknown, { sent }: { sent: Sent }) => ({
          recommendations: ready.get(sent.hash),
        }),
      },
      Profile: {
        plan: async (_profile: unknown, _args: unknown, { sent }: { sent: Sent }) => planOf(sent),
      },
    } as never,
    jit: 1,
  });
  await app.listen({ port, host: '127.0.0.1' });
}

const PEERS: Readonly<Record<string, () => Promise<void>>> = { bare: serveBare, mercurius: serveMercurius };
void PEERS[process.argv[2] ?? '']?.().then(() => process.stdout.write('Ready\n'));
