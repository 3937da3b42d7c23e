import PgBoss from 'pg-boss';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock, DatabaseClock } from '../clock';
import { namedUuid, orderedUuid } from '../ids';
import type { Logger } from '../log';
import { currentRequestId } from '../request-id';
import { connectionOf, JOBS_SCHEMA } from './connection';
import type { HandlerOptions, JobHandler, Topic } from './topic';

export interface SendOptions {
  /** The job starts at this moment of the database's clock at the earliest; at once without it. */
  startAfter?: Date;
  /** Several jobs may wait under one key; `cancel` takes them all. */
  key?: string;
  /** Identifies the job within its topic: while a job with the same value is waiting, running or kept, sending it again changes nothing. */
  once?: string;
}

/** The data of a job as it is stored in the queue. */
export interface Envelope {
  data: object;
  requestId?: string;
}

/** A year, so that waiting jobs outlast any outage. */
const RETENTION_SECONDS = 365 * 24 * 3600;
/** Of whom a job is: what its key begins with. */
export const ABOUT = `split_part(singleton_key, ' ', 1)`;
const NO_JOB = '00000000-0000-0000-0000-000000000000';
/** A week, for jobs that are done and jobs that failed. */
const KEPT_SECONDS = 7 * 24 * 3600;

interface JobsNeeds {
  database: DataSource;
  clock: Clock;
  databaseClock: DatabaseClock;
  log: Logger;
}

/** Background jobs, in the transactions of those who send them: state, audit event and jobs are written together or not at all. */
export class Jobs {
  /** For the worker only. */
  readonly boss: PgBoss;

  readonly database: DataSource;
  /** Gives the order of ids, and the next moment of a schedule. */
  readonly clock: Clock;
  /** Decides what is due. */
  readonly databaseClock: DatabaseClock;

  constructor({ database, clock, databaseClock, log }: JobsNeeds) {
    this.database = database;
    this.clock = clock;
    this.databaseClock = databaseClock;
    const db = connectionOf(database.manager, databaseClock);
    this.boss = new PgBoss({ db, schema: JOBS_SCHEMA, migrate: false, schedule: false, supervise: false });
    this.boss.on('error', (error) => log.error({ err: error }, 'the job queue cannot be read'));
    this.boss.on('warning', ({ message }) => log.warn(message));
  }

  /** Creates missing queues and updates the options of the others. Throws when the database is not migrated. */
  async open(handlers: readonly JobHandler[]): Promise<void> {
    await this.boss.start();
    const queues = new Map((await this.boss.getQueues()).map((queue) => [queue.name, queue]));
    for (const { topic, options } of handlers) {
      const wanted = queueOptions(options);
      const queue = queues.get(topic);
      if (queue === undefined) await this.create(topic, wanted);
      else if (Object.entries(wanted).some(([name, value]) => queue[name as keyof typeof wanted] !== value))
        await this.boss.updateQueue(topic, wanted);
    }
  }

  /**
   * pg-boss reads the options of a queue when it first needs them. The cancellation of a job that does not exist makes it do so here,
   * rather than in transactions that may already hold every connection of the pool and would wait for one more for ever.
   */
  private async create(topic: string, options: ReturnType<typeof queueOptions>): Promise<void> {
    await this.boss.createQueue(topic, options);
    await this.boss.cancel(topic, NO_JOB);
  }

  /** Sends a job in the transaction of the change that asks for it. Returns its id. */
  // oxlint-disable-next-line max-params -- the transaction and the topic that types the data stand apart; most calls end there
  async send<Data extends object>(
    tx: EntityManager,
    topic: Topic<Data>,
    data: Data,
    options: SendOptions = {},
  ): Promise<string> {
    const [id = ''] = await this.sendAll(tx, topic, [{ data, ...options }]);
    return id;
  }

  /** Sends many jobs of a topic in one statement. Returns their ids. */
  async sendAll<Data extends object>(
    tx: EntityManager,
    { name }: Topic<Data>,
    all: readonly (SendOptions & { data: Data })[],
  ): Promise<string[]> {
    if (all.length === 0) return [];
    const requestId = currentRequestId();
    const jobs = all.map(({ data, startAfter, key, once }) => ({
      name,
      id: once === undefined ? orderedUuid(this.clock.now()) : namedUuid(`${name} ${once}`),
      data: { data, ...(requestId === undefined ? {} : { requestId }) } satisfies Envelope,
      ...(startAfter === undefined ? {} : { startAfter }),
      ...(key === undefined ? {} : { singletonKey: key }),
    }));
    await this.boss.insert(name, jobs, { db: connectionOf(tx, this.databaseClock) });
    return jobs.map(({ id }) => id);
  }

  /** Cancels jobs that have not started, by id or by key. Returns how many. */
  async cancel(
    tx: EntityManager,
    { name }: Topic<object>,
    { id, key }: { id?: string; key?: string },
  ): Promise<number> {
    const waiting = `SELECT id FROM ${JOBS_SCHEMA}.job WHERE name = $1 AND state < 'active' AND (id = $2 OR singleton_key = $3) FOR UPDATE`;
    const rows = await tx.query<{ id: string }[]>(waiting, [name, id ?? null, key ?? null]);
    const ids = rows.map((row) => row.id);
    if (ids.length > 0) await this.boss.cancel(name, ids, { db: connectionOf(tx, this.databaseClock) });
    return ids.length;
  }

  /** Erases the jobs of a key, except running ones, for a person who asks to be forgotten. */
  async forget(tx: EntityManager, { name }: Topic<object>, key: string): Promise<void> {
    await tx.query(`DELETE FROM ${JOBS_SCHEMA}.job WHERE name = $1 AND singleton_key = $2 AND state <> 'active'`, [
      name,
      key,
    ]);
  }

  /** Erases the jobs whose key is this id or begins with it, of whatever topic, except running ones. */
  async forgetAbout(tx: EntityManager, id: string): Promise<void> {
    await tx.query(`DELETE FROM ${JOBS_SCHEMA}.job WHERE ${ABOUT} = $1 AND state <> 'active'`, [id]);
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: false });
  }
}

function queueOptions({ retries, retryAfter, retryAtMost, timeoutSeconds }: HandlerOptions) {
  return {
    retryLimit: retries,
    retryDelay: retryAfter,
    retryBackoff: true,
    retryDelayMax: retryAtMost,
    expireInSeconds: timeoutSeconds,
    retentionSeconds: RETENTION_SECONDS,
    deleteAfterSeconds: KEPT_SECONDS,
  };
}
