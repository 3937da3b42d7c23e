import PgBoss from 'pg-boss';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock';
import { namedUuid, orderedUuid } from '../ids';
import type { Logger } from '../log';
import { currentRequestId } from '../request-id';
import { connectionOf, JOBS_SCHEMA } from './connection';
import type { HandlerOptions, JobHandler, Topic } from './topic';

export interface SendOptions {
  /** Not before; at once without it. */
  startAfter?: Date;
  /** Several jobs may wait under one key; `cancel` takes them all. */
  key?: string;
  /** What the job is for, within its topic: while one for it is waiting, running or kept, sending again changes nothing. */
  once?: string;
}

/** How it lies in the queue. */
export interface Envelope {
  data: object;
  requestId?: string;
}

/** A year: what nobody takes waits longer than any outage. */
const RETENTION_SECONDS = 365 * 24 * 3600;
const NO_JOB = '00000000-0000-0000-0000-000000000000';
/** A week, for those that are done and those that failed. */
const KEPT_SECONDS = 7 * 24 * 3600;

/** Background jobs, in the transactions of those who send them: state, audit event and jobs are written together or not at all. */
export class Jobs {
  /** For the worker only. */
  readonly boss: PgBoss;

  constructor(
    readonly database: DataSource,
    readonly clock: Clock,
    log: Logger,
  ) {
    const db = connectionOf(database.manager, () => clock.now());
    this.boss = new PgBoss({ db, schema: JOBS_SCHEMA, migrate: false, schedule: false, supervise: false });
    this.boss.on('error', (error) => log.error({ reason: error.message }, 'the job queue cannot be read'));
    this.boss.on('warning', ({ message }) => log.warn(message));
  }

  /** Makes the queues that lack; the options of the others follow the code. Throws where the database is not migrated. */
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
   * pg-boss reads what it knows of a queue when it first needs it: here, and not in transactions that may already hold every
   * connection of the pool, and would wait for one more for ever.
   */
  private async create(topic: string, options: ReturnType<typeof queueOptions>): Promise<void> {
    await this.boss.createQueue(topic, options);
    await this.boss.cancel(topic, NO_JOB);
  }

  /** In the transaction of the change that asks for it. Gives the job's id. */
  // oxlint-disable-next-line max-params -- the transaction and the topic that types the data stand apart; most calls end there
  async send<Data extends object>(
    tx: EntityManager,
    { name }: Topic<Data>,
    data: Data,
    { startAfter, key, once }: SendOptions = {},
  ): Promise<string> {
    const requestId = currentRequestId();
    const envelope: Envelope = { data, ...(requestId === undefined ? {} : { requestId }) };
    const now = this.clock.now();
    const id = once === undefined ? orderedUuid(now) : namedUuid(`${name} ${once}`);
    await this.boss.send(name, envelope, {
      id,
      startAfter: startAfter ?? now,
      ...(key === undefined ? {} : { singletonKey: key }),
      db: connectionOf(tx, () => now),
    });
    return id;
  }

  /** Takes back those that nobody has begun, by id or by key. Gives how many. */
  async cancel(
    tx: EntityManager,
    { name }: Topic<object>,
    { id, key }: { id?: string; key?: string },
  ): Promise<number> {
    const waiting = `SELECT id FROM ${JOBS_SCHEMA}.job WHERE name = $1 AND state < 'active' AND (id = $2 OR singleton_key = $3) FOR UPDATE`;
    const rows = await tx.query<{ id: string }[]>(waiting, [name, id ?? null, key ?? null]);
    const ids = rows.map((row) => row.id);
    if (ids.length > 0) await this.boss.cancel(name, ids, { db: connectionOf(tx, () => this.clock.now()) });
    return ids.length;
  }

  /** Erases what is kept under a key, but for what is running: its data is somebody's who asked for that. */
  async forget(tx: EntityManager, { name }: Topic<object>, key: string): Promise<void> {
    await tx.query(`DELETE FROM ${JOBS_SCHEMA}.job WHERE name = $1 AND singleton_key = $2 AND state <> 'active'`, [
      name,
      key,
    ]);
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: false });
  }
}

function queueOptions({ retries, retryAfter, retryAtMost, within }: HandlerOptions) {
  return {
    retryLimit: retries,
    retryDelay: retryAfter,
    retryBackoff: true,
    retryDelayMax: retryAtMost,
    expireInSeconds: within,
    retentionSeconds: RETENTION_SECONDS,
    deleteAfterSeconds: KEPT_SECONDS,
  };
}
