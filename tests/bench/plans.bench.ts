import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { FIRST_ID } from '../../api/platform/database/lots';
import type { Benchmark, Figure } from './bench';
import { durabilityOf, withDurable } from './durable';
import type { Durable } from './durable';
import { addProfiles } from './population-rows';
import { servePeer } from './processes';

const PEOPLE = 1_000_000;
const FEW_PEOPLE = 20_000;
/** Ranges of profile ids, each made by a process of its own. */
const RANGES = [
  [FIRST_ID, '7fffffff-ffff-ffff-ffff-ffffffffffff'],
  ['7fffffff-ffff-ffff-ffff-ffffffffffff', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
] as const;
/** In the order of their keys. */
const TABLES = ['planned_revision', 'daily_plan', 'planned_action'];
/** The share of the plans after which the workers are killed. */
const KILLED_AFTER = 0.4;
const POLL_MS = 200;

/**
 * The plans of the day of everybody, by two workers that are killed without warning on the way and started anew, beside COPY of the same
 * rows from files of the server into the same tables, with keys and indexes on. PostgreSQL syncs each commit to the disk.
 */
export const benchmark: Benchmark = {
  name: 'plans-ahead',
  run: async () => withDurable(async (durable) => measured(durable, PEOPLE)),
  quick: async () => withDurable(async (durable) => measured(durable, FEW_PEOPLE)),
  isQuickByName: true,
};

async function measured(durable: Durable, people: number): Promise<Figure[]> {
  const { client } = durable;
  await addProfiles(durable, people);
  await client.query('CHECKPOINT');
  const killed = await madeUntil(durable, KILLED_AFTER * people);
  const finished = await madeUntil(durable, Infinity);
  const rows = await countOf(
    client,
    'SELECT sum(count) FROM (SELECT count(*) FROM daily_plan UNION ALL SELECT count(*) FROM planned_action) AS counts (count)',
  );
  const made = rows / ((killed.ms + finished.ms) / 1000);
  const doubles = await countOf(client, 'SELECT count(*) - count(DISTINCT profile_id) FROM daily_plan');
  const missing = await countOf(client, MISSING);
  const copied = rows / ((await copyMs(durable)) / 1000);
  const size = `${people.toLocaleString('en')} people`;
  return [
    { what: `rows made, ${await durabilityOf(client)}`, size, value: made, unit: 'per second' },
    { what: 'the same rows by COPY, keys and indexes on', size, value: copied, unit: 'per second' },
    { what: 'made, beside COPY', size, value: made / copied, unit: '×', limit: { atLeast: 0.25 } },
    {
      what: 'people a second, by two workers',
      size,
      value: people / ((killed.ms + finished.ms) / 1000),
      unit: 'per second',
    },
    { what: 'most memory of a worker', size, value: finished.megabytes, unit: 'MB', limit: { atMost: 512 } },
    { what: `made when both were killed with -9`, size, value: killed.plans, unit: 'items' },
    { what: 'made twice, after the restart', size, value: doubles, unit: 'items', limit: { atMost: 0 } },
    { what: 'missing or half made, after the restart', size, value: missing, unit: 'items', limit: { atMost: 0 } },
  ];
}

/** Without a plan, or with a plan in which something is missing: an action between others, or all of them without a word. */
const MISSING = `SELECT
  (SELECT count(*) FROM profile LEFT JOIN daily_plan ON daily_plan.profile_id = profile.id WHERE daily_plan.profile_id IS NULL)
  + (SELECT count(*) FROM daily_plan LEFT JOIN
      (SELECT profile_id, count(*) AS count, max(position) AS last FROM planned_action GROUP BY profile_id) AS actions USING (profile_id)
    WHERE CASE WHEN actions.count IS NULL THEN note IS NULL ELSE actions.count <> actions.last + 1 END)`;

interface Round {
  ms: number;
  plans: number;
  megabytes: number;
}

/** Until so many plans are made, which is when the workers are killed; or until they are done. */
async function madeUntil({ url, client }: Durable, plans: number): Promise<Round> {
  const workers = await Promise.all(
    RANGES.map(async (range) => servePeer('plans-worker.js', range, { DATABASE_URL: url })),
  );
  const startedAt = performance.now();
  const ends = workers.map(async (worker) => endOf(worker));
  const count = async (): Promise<number> => countOf(client, 'SELECT count(*) FROM daily_plan');
  if (plans !== Infinity) {
    while ((await count()) < plans) await sleep(POLL_MS);
    for (const worker of workers) worker.kill('SIGKILL');
  }
  const megabytes = Math.max(...(await Promise.all(ends)));
  const ms = performance.now() - startedAt;
  return { ms, megabytes, plans: await count() };
}

/** The most memory that it used; 0 where it was killed. */
async function endOf(worker: ChildProcess): Promise<number> {
  let megabytes = 0;
  worker.on('message', (told) => (megabytes = Number(told)));
  const [code] = (await once(worker, 'exit')) as [number | null];
  if (code !== 0 && worker.signalCode === null) throw new Error('a worker failed');
  return megabytes;
}

/** By the server itself, from its own files, into empty tables. */
async function copyMs({ folder, client }: Durable): Promise<number> {
  const files = join(folder, 'rows');
  mkdirSync(files);
  chmodSync(files, 0o777);
  const file = (table: string): string => `'${join(files, table)}'`;
  for (const table of TABLES) await client.query(`COPY ${table} TO ${file(table)}`);
  await client.query(`TRUNCATE ${TABLES.join(', ')}`);
  await client.query('CHECKPOINT');
  const startedAt = performance.now();
  for (const table of TABLES) await client.query(`COPY ${table} FROM ${file(table)}`);
  return performance.now() - startedAt;
}

async function countOf(client: Client, sql: string): Promise<number> {
  const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
  return Number(rows[0]?.[0]);
}
