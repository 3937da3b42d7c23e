import { randomUUID } from 'node:crypto';
import { preparePlans, sendPlans } from '../../api/coaching/coaching.topics';
import { JOBS_SCHEMA } from '../../api/platform/jobs/connection';
import { publishAction } from '../plans/published';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { addressOf, coachAll } from '../support/coached-rows';
import { sampleOf } from '../support/long';
import { MailSink } from '../support/mail-sink';
import { Service, WORKER, until } from '../support/service';

const SECRET = Buffer.alloc(32, 'coaching');
const PEOPLE = 1200;
/** Kept in the transaction in which a worker dies, or after it. */
const MOMENTS = Array.from({ length: 12 }, (_, index) => (index + 1) / 13);
const HOUR_MS = 3_600_000;

/** A worker of its own process, which is killed with -9, and another after it. */
describe('the worker that is killed with -9', () => {
  let api: TestApi;
  const started: Service[] = [];
  beforeEach(async () => {
    api = await startApi();
    // The processes of their own go by the true time.
    api.clock.set(new Date().toISOString());
    for (let number = 1; number <= 8; number += 1) await publishAction(api, `Appeler ${number}`);
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map(async (worker) => worker.stop('SIGKILL')));
    await api.stop();
  });

  const start = async (env: Record<string, string> = {}): Promise<Service> => {
    const worker = new Service(WORKER, {
      ...{ DATABASE_URL: api.app.config.databaseUrl ?? '', STARTER_CONTENT: 'off', SECRET: SECRET.toString('base64') },
      ...env,
    });
    started.push(worker);
    await worker.ready();
    return worker;
  };
  const count = async (sql: string): Promise<number> => {
    const [row] = await api.app.database.query<[{ count: number }]>(`SELECT count(*)::int AS count FROM ${sql}`);
    return row.count;
  };
  const untilCounted = async (sql: string, least: number): Promise<void> => {
    let counted = 0;
    const look = setInterval(
      () =>
        void count(sql).then(
          (found) => (counted = found),
          () => undefined,
        ),
      20,
    );
    await until(() => counted >= least).finally(() => clearInterval(look));
  };
  /** People who are mailed at this moment, where it is noon now: no day ends meanwhile, and the mail of the day is due. */
  const people = async (nextMailAt: Date): Promise<string[]> => {
    const ids = Array.from({ length: PEOPLE }, () => randomUUID());
    const ahead = 12 - new Date().getUTCHours();
    await api.app.database.query(
      `INSERT INTO profile (id, locale, facts, time_zone, created_at) SELECT id, 'FR', '{}', $2, now() FROM unnest($1::uuid[]) AS given (id)`,
      [ids, ahead >= 0 ? `Etc/GMT-${ahead}` : `Etc/GMT+${-ahead}`],
    );
    await coachAll(api.app.database, ids, { secret: SECRET, nextMailAt });
    return ids;
  };
  /** As if an hour had gone by: what a dead worker had taken is given to another, and tried again. */
  const letTimePass = async (): Promise<void> => {
    await api.app.database.query(
      `UPDATE ${JOBS_SCHEMA}.job SET started_on = started_on - interval '1 hour', start_after = start_after - interval '1 hour' WHERE state < 'completed'`,
    );
    await api.app.database.query(`UPDATE ${JOBS_SCHEMA}.queue SET monitor_on = NULL`);
  };

  it.each(sampleOf(MOMENTS, 12))(
    'leaves no plan twice, none half made and none out (after %d of them)',
    async (share) => {
      await people(new Date(Date.now() + HOUR_MS));
      await api.app.jobs.send(api.app.database.manager, preparePlans, {});
      const first = await start();
      await untilCounted('daily_plan', share * PEOPLE);
      await first.stop('SIGKILL');
      const made = await count('daily_plan');
      await api.app.jobs.send(api.app.database.manager, preparePlans, {});
      const second = await start();
      await untilCounted('coaching WHERE prepared_for = next_mail_at', PEOPLE);
      await second.stop();
      expect(made).toBeGreaterThanOrEqual(share * PEOPLE);
      expect(await count('daily_plan')).toBe(PEOPLE);
      const sizes = await api.app.database.query(
        'SELECT count AS actions, last, count(*)::int AS plans FROM (SELECT count(*)::int, max(position) AS last FROM planned_action GROUP BY profile_id) AS plan GROUP BY count, last',
      );
      expect(sizes).toEqual([{ actions: 2, last: 1, plans: PEOPLE }]);
    },
    90_000,
  );

  it.each(sampleOf(MOMENTS, 12))(
    'loses no mail, and sends none twice but those in flight, with the same Message-ID (after %d of them, and again)',
    async (share) => {
      const ids = await people(new Date(Date.now() - 60_000));
      const sink = new MailSink();
      const env = { SMTP_URL: await sink.listen() };
      await api.app.jobs.send(api.app.database.manager, sendPlans, {});
      /** Of those that were on their way when the worker was killed. */
      let inFlight = 0;
      for (const least of [share * PEOPLE, ((1 + share) / 2) * PEOPLE]) {
        const worker = await start(env);
        await until(() => sink.taken >= least);
        await worker.stop('SIGKILL');
        inFlight += await count(`${JOBS_SCHEMA}.job WHERE name = 'mail.send' AND state = 'active'`);
        await letTimePass();
        await api.app.jobs.send(api.app.database.manager, sendPlans, {});
      }
      const last = await start(env);
      const rest = setInterval(() => void letTimePass(), 1000);
      await until(() => sink.sent.size === PEOPLE).finally(() => clearInterval(rest));
      await untilCounted(
        `(SELECT 1 WHERE NOT EXISTS (SELECT FROM ${JOBS_SCHEMA}.job WHERE name = 'mail.send')) AS none`,
        1,
      );
      await last.stop();
      await sink.close();
      const { sent } = sink;
      expect([...sent.keys()].toSorted()).toEqual(ids.map(addressOf).toSorted());
      expect([...sent.values()].filter((messageIds) => new Set(messageIds).size !== 1)).toEqual([]);
      expect(sink.taken - PEOPLE).toBeLessThanOrEqual(inFlight);
      expect(await count('coaching_mail')).toBe(PEOPLE);
    },
    90_000,
  );
});
