import { setTimeout as sleep } from 'node:timers/promises';
import { isUnavailable } from '../database/failures';
import type { Logger } from '../log';
import { withRequestId } from '../request-id';
import { failureOf } from '../failure';
import type { Failure } from '../failure';
import type { Jobs } from './jobs';
import { JobQueue } from './job-queue';
import type { TakenJob } from './job-queue';
import { TakenJobs } from './taken-jobs';
import type { JobHandler } from './topic';

/** How long a worker waits before it asks an empty topic again. */
const POLL_MS = 1000;
/** How often the schedules are planned and the jobs of dead workers are failed. */
const UPKEEP_MS = 60_000;
/** How long running jobs may take to finish when the process stops, out of the 10 s for the whole shutdown. */
const SHUTDOWN_TIMEOUT_MS = 8000;

/** Runs the jobs of one process. Any number of workers may share a database. */
export class Worker {
  private readonly queue: JobQueue;
  private readonly stopping = new AbortController();
  private readonly running = new Set<TakenJob>();
  private readonly taken: ReadonlyMap<JobHandler, TakenJobs>;
  private loops: Promise<void>[] = [];
  private isAway = false;

  constructor(
    jobs: Jobs,
    private readonly handlers: readonly JobHandler[],
    private readonly log: Logger,
  ) {
    this.queue = new JobQueue(jobs);
    this.taken = new Map(handlers.map((handler) => [handler, new TakenJobs(this.queue, handler)]));
  }

  start(): void {
    const lanes = this.handlers.flatMap((handler) =>
      Array.from({ length: handler.options.concurrency }, () => handler),
    );
    const runs = lanes.map((handler) => async () => (await this.runNext(handler)) === undefined);
    this.loops = [
      ...runs.map(async (run) => this.repeat(run, POLL_MS)),
      this.repeat(async () => this.maintain(), UPKEEP_MS),
    ];
  }

  /** Waits for the running jobs; releases those that take longer, as if they had not been started. */
  async stop(timeoutMs = SHUTDOWN_TIMEOUT_MS): Promise<void> {
    this.stopping.abort();
    const timeout = new AbortController();
    await Promise.race([Promise.all(this.loops), sleep(timeoutMs, undefined, { signal: timeout.signal })]);
    timeout.abort();
    for (const taken of this.taken.values()) await taken.release();
    for (const job of this.running) await this.release(job);
  }

  /** Runs all due jobs and the jobs that they send, one at a time, in the order of the handlers. Returns the failures. */
  async drain(): Promise<Failure[]> {
    const failures: Failure[] = [];
    await this.queue.planSchedules(this.handlers);
    for (let hasRun = true; hasRun;) {
      hasRun = false;
      for (const handler of this.handlers) {
        for (let outcome = await this.runNext(handler); outcome !== undefined; outcome = await this.runNext(handler)) {
          hasRun = true;
          if (outcome !== 'DONE') failures.push(outcome);
        }
      }
    }
    return failures;
  }

  /** Fails the jobs of workers that died, deletes old jobs, and plans the next job of each schedule. */
  private async maintain(): Promise<boolean> {
    await this.queue.planSchedules(this.handlers);
    await this.queue.supervise();
    return true;
  }

  /** Returns undefined when no job is due. */
  private async runNext(handler: JobHandler): Promise<'DONE' | Failure | undefined> {
    const job = await this.taken.get(handler)?.next();
    if (job === undefined) return undefined;
    this.running.add(job);
    if (this.stopping.signal.aborted) return this.release(job);
    const outcome = await withRequestId(job.requestId ?? job.id, async () => this.tryOnce(handler, job));
    // A stop has released the job meanwhile, so another worker will run it and report its end.
    if (!this.running.delete(job)) return undefined;
    if (outcome === 'DONE') await this.queue.done(job, handler.options);
    else await this.recordFailure(job, outcome);
    if (handler.options.schedule !== undefined) await this.queue.planSchedules([handler]);
    return outcome;
  }

  private async tryOnce({ run, options }: JobHandler, job: TakenJob): Promise<'DONE' | Failure> {
    try {
      await inTime(run(job), options.timeoutSeconds);
      return 'DONE';
    } catch (error) {
      return failureOf(error);
    }
  }

  private async recordFailure(job: TakenJob, failure: Failure): Promise<void> {
    const line = { reqId: job.requestId, job: job.id, topic: job.topic, attempt: job.attempt, err: failure };
    if (job.isLast) this.log.error(line, 'a job failed for good');
    else this.log.warn(line, 'a job failed, and will be tried again');
    await this.queue.failed(job, failure);
  }

  private async release(job: TakenJob): Promise<undefined> {
    this.running.delete(job);
    await this.queue.release(job);
  }

  /** Repeats a step until the stop, with a pause after each one that fails or finds nothing to do. */
  private async repeat(step: () => Promise<boolean>, pauseMs: number): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const isIdle = await step().then(
        (isDone) => {
          this.isAway = false;
          return isDone;
        },
        (error: unknown) => {
          this.tell(error);
          return true;
        },
      );
      if (isIdle) await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Every step of every topic finds out that the database is away, each second: it is told once. */
  private tell(error: unknown): void {
    if (!isUnavailable(error)) return this.log.error({ err: failureOf(error) }, 'the job queue cannot be processed');
    if (!this.isAway) this.log.warn({ err: failureOf(error) }, 'the job queue waits for the database');
    this.isAway = true;
  }
}

async function inTime(work: Promise<void>, seconds: number): Promise<void> {
  const end = new AbortController();
  const tooLong = sleep(seconds * 1000, undefined, { signal: end.signal }).then(() => {
    throw new Error(`the job took more than ${seconds} s`);
  });
  await Promise.race([work, tooLong]).finally(() => end.abort());
}
