import { connectionOf, JOBS_SCHEMA } from './connection';
import type { Failure } from './failure';
import type { Envelope, Jobs } from './jobs';
import { nextMoment } from './schedule';
import { topic } from './topic';
import type { HandlerOptions, Job, JobHandler } from './topic';

/** A job that this process has taken and must either end or give back. */
export interface TakenJob extends Job {
  topic: string;
  /** No retry follows. */
  isLast: boolean;
}

/** The queue as a worker sees it. */
export class Shelf {
  constructor(private readonly jobs: Jobs) {}

  /** The next one that is due, for this process alone. */
  async take(topic: string): Promise<TakenJob | undefined> {
    // pg-boss takes what starts before now: a millisecond later makes that "now at the latest".
    const db = connectionOf(this.jobs.database.manager, () => new Date(this.jobs.clock.now().getTime() + 1));
    const [row] = await this.jobs.boss.fetch<Envelope>(topic, { includeMetadata: true, db });
    if (row === undefined) return undefined;
    const {
      id,
      data: { data, requestId },
      retryCount,
      retryLimit,
    } = row;
    return { id, topic, data, requestId, attempt: retryCount + 1, isLast: retryCount >= retryLimit };
  }

  async done({ topic, id }: TakenJob, { forgetDone }: HandlerOptions): Promise<void> {
    if (forgetDone) await this.jobs.boss.deleteJob(topic, id);
    else await this.jobs.boss.complete(topic, id);
  }

  /** Waits for its next try, or is kept as failed. */
  async failed({ topic, id }: TakenJob, failure: Failure): Promise<void> {
    await this.jobs.boss.fail(topic, id, failure);
  }

  /** As if it had not been begun: the try does not count. */
  async giveBack({ topic, id }: TakenJob): Promise<void> {
    const given = `UPDATE ${JOBS_SCHEMA}.job SET state = 'created', started_on = NULL WHERE name = $1 AND id = $2 AND state = 'active'`;
    await this.jobs.database.query(given, [topic, id]);
  }

  /** Sends what is due next, of those with a schedule; sent by several processes, it is there once. A moment missed by all is made up for, once. */
  async planSchedules(handlers: readonly JobHandler[]): Promise<void> {
    for (const { topic: name, options } of handlers) {
      if (options.schedule === undefined) continue;
      const startAfter = nextMoment(options.schedule, this.jobs.clock.now());
      await this.jobs.send(this.jobs.database.manager, topic(name), {}, { startAfter, once: startAfter.toISOString() });
    }
  }

  /** Fails what has run for too long, as after the death of its worker, and deletes what is old. */
  async supervise(): Promise<void> {
    await this.jobs.boss.supervise();
  }
}
