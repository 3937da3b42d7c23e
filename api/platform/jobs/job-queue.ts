import { connectionOf, JOBS_SCHEMA } from './connection';
import type { Failure } from '../failure';
import type { Envelope, Jobs } from './jobs';
import { nextMoment } from './schedule';
import { topic } from './topic';
import type { HandlerOptions, Job, JobHandler } from './topic';

/** A job that this process has taken, and must either finish or release. */
export interface TakenJob extends Job {
  topic: string;
  /** True when no retry follows. */
  isLast: boolean;
  /** In milliseconds, on the clock that only goes forward. */
  takenAt: number;
}

/** The operations of a worker on the queue. */
export class JobQueue {
  constructor(private readonly jobs: Jobs) {}

  /** Takes the next jobs that are due, for this process alone. */
  async take(topic: string, most: number): Promise<TakenJob[]> {
    // pg-boss takes jobs that start before now: one millisecond more includes those that start now.
    const sql = `(${this.jobs.databaseClock.sql} + interval '1 millisecond')`;
    const db = connectionOf(this.jobs.database.manager, { sql });
    const rows = await this.jobs.boss.fetch<Envelope>(topic, { includeMetadata: true, batchSize: most, db });
    const takenAt = performance.now();
    return rows.map(({ id, data: { data, requestId }, retryCount, retryLimit }) => ({
      ...{ id, topic, data, requestId, attempt: retryCount + 1, isLast: retryCount >= retryLimit, takenAt },
    }));
  }

  async done({ topic, id }: TakenJob, { forgetDone }: HandlerOptions): Promise<void> {
    if (forgetDone) await this.jobs.boss.deleteJob(topic, id);
    else await this.jobs.boss.complete(topic, id);
  }

  /** The job waits for its next try, or is kept as failed after the last. */
  async failed({ topic, id }: TakenJob, failure: Failure): Promise<void> {
    await this.jobs.boss.fail(topic, id, failure);
  }

  /** Puts the job back as if it had not been started: this try does not count. */
  async release({ topic, id }: TakenJob): Promise<void> {
    const release = `UPDATE ${JOBS_SCHEMA}.job SET state = 'created', started_on = NULL WHERE name = $1 AND id = $2 AND state = 'active'`;
    await this.jobs.database.query(release, [topic, id]);
  }

  /**
   * Sends the next job of each schedule. Several processes may send it: it exists once. A moment that every process missed
   * is made up for, once.
   */
  async planSchedules(handlers: readonly JobHandler[]): Promise<void> {
    for (const { topic: name, options } of handlers) {
      if (options.schedule === undefined) continue;
      const startAfter = nextMoment(options.schedule, this.jobs.clock.now());
      await this.jobs.send(this.jobs.database.manager, topic(name), {}, { startAfter, once: startAfter.toISOString() });
    }
  }

  /** Fails jobs that have run for too long, as after the death of their worker, and deletes old ones. */
  async supervise(): Promise<void> {
    await this.jobs.boss.supervise();
  }
}
