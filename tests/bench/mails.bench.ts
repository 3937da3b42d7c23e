import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { preparePlans, sendPlans } from '../../api/coaching/coaching.topics';
import { coachAll } from '../support/coached-rows';
import { MailSink } from '../support/mail-sink';
import type { Benchmark, Figure } from './bench';
import { SECRET, durabilityOf, withDurable } from './durable';
import type { Durable } from './durable';
import { addProfiles } from './population-rows';
import { residentMegabytes, stopped, work } from './processes';

const PEOPLE = 100_000;
const FEW_PEOPLE = 2000;
const MINUTES = 10;
/** The shares of the mails after which the worker is killed, each time another one. */
const KILLED_AFTER = [0.3, 0.6];
const POLL_MS = 100;
const HOUR_MS = 3_600_000;

/**
 * The mails of people who are all due at the same moment, from a worker as it is deployed to a mail server on the same machine, with their
 * plans made ahead. PostgreSQL syncs each commit to the disk.
 */
export const benchmark: Benchmark = {
  name: 'mails',
  run: async () => withDurable(async (durable) => measured(durable, PEOPLE, KILLED_AFTER)),
  // Another worker gives a dead one time, which makes the short form a long one.
  quick: async () => withDurable(async (durable) => measured(durable, FEW_PEOPLE, [])),
  isQuickByName: true,
};

async function measured(durable: Durable, people: number, kills: readonly number[]): Promise<Figure[]> {
  const { client, app } = durable;
  const coaching = { secret: Buffer.from(SECRET, 'base64'), nextMailAt: new Date(Date.now() + HOUR_MS) };
  await addProfiles(durable, people, async (ids) => coachAll(app.database, ids, coaching));
  await client.query('VACUUM ANALYZE');
  const sink = new MailSink();
  const env = { DATABASE_URL: durable.url, SECRET, SMTP_URL: await sink.listen() };
  let worker = await work(env);
  const preparing = performance.now();
  await app.jobs.send(app.database.manager, preparePlans, {});
  await until(async () => (await countOf(client, UNPREPARED)) === 0);
  const prepared = performance.now() - preparing;
  await client.query(`UPDATE coaching SET next_mail_at = now() - interval '1 second'`);
  const sending = performance.now();
  await app.jobs.send(app.database.manager, sendPlans, {});
  let inFlight = 0;
  for (const share of kills) {
    await until(() => sink.taken >= share * people);
    worker.kill('SIGKILL');
    inFlight += await countOf(client, ACTIVE);
    worker = await work(env);
  }
  const due = await countOf(client, DUE);
  await until(() => sink.sent.size >= due);
  const sent = performance.now() - sending;
  const megabytes = residentMegabytes(worker.pid ?? 0);
  await until(async () => (await countOf(client, WAITING)) === 0);
  await stopped(worker);
  await sink.close();
  const size = `${people.toLocaleString('en')} people`;
  const twice = sink.taken - sink.sent.size;
  const changed = [...sink.sent.values()].filter((messageIds) => new Set(messageIds).size > 1).length;
  return [
    {
      what: `plans made ahead, ${await durabilityOf(client)}`,
      size,
      value: (people / prepared) * 1000,
      unit: 'per second',
    },
    { what: `mails sent, with ${kills.length} kill -9`, size, value: (due / sent) * 1000, unit: 'per second' },
    {
      what: 'all mails, from the moment at which they are due',
      size,
      value: sent,
      unit: 'ms',
      limit: { atMost: MINUTES * 60_000 },
    },
    { what: 'lost', size, value: due - sink.sent.size, unit: 'items', limit: { atMost: 0 } },
    { what: 'in flight when the worker was killed, at most', size, value: inFlight, unit: 'items' },
    { what: 'sent twice', size, value: twice, unit: 'items', limit: { atMost: inFlight } },
    { what: 'sent twice with another Message-ID', size, value: changed, unit: 'items', limit: { atMost: 0 } },
    { what: 'memory of the worker', size, value: megabytes, unit: 'MB', limit: { atMost: 512 } },
  ];
}

const UNPREPARED = 'coaching WHERE prepared_for IS DISTINCT FROM next_mail_at';
const WAITING = `jobs.job WHERE name = 'mail.send'`;
const ACTIVE = `${WAITING} AND state = 'active'`;
/** On a day on which nothing is left to do no mail comes. */
const DUE =
  'daily_plan WHERE EXISTS (SELECT FROM planned_action AS action WHERE action.profile_id = daily_plan.profile_id)';

async function countOf(client: Client, from: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`);
  return rows[0]?.count ?? Number.NaN;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(POLL_MS);
}
