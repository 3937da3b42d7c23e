import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../log';
import { withRequestId } from '../request-id';
import { failureOf } from './failure';
import type { Failure } from './failure';
import type { Jobs } from './jobs';
import { Shelf } from './shelf';
import type { TakenJob } from './shelf';
import type { JobHandler } from './topic';

/** How long an empty topic is left alone. */
const POLL_MS = 1000;
/** How often schedules and jobs of dead workers are looked after. */
const UPKEEP_MS = 60_000;
/** What is under way when the process stops may take so long, within the 10 s that the whole stop has. */
const PATIENCE_MS = 8000;

/** Runs the jobs of one process. Any number of workers may share a database. */
export class Worker {
  private readonly shelf: Shelf;
  private readonly stopping = new AbortController();
  private readonly underWay = new Set<TakenJob>();
  private loops: Promise<void>[] = [];

  constructor(
    jobs: Jobs,
    private readonly handlers: readonly JobHandler[],
    private readonly log: Logger,
  ) {
    this.shelf = new Shelf(jobs);
  }

  start(): void {
    const lanes = this.handlers.flatMap((handler) =>
      Array.from({ length: handler.options.concurrency }, () => handler),
    );
    const runs = lanes.map((handler) => async () => (await this.runNext(handler)) === undefined);
    this.loops = [
      ...runs.map(async (run) => this.repeat(run, POLL_MS)),
      this.repeat(async () => this.lookAfter(), UPKEEP_MS),
    ];
  }

  /** Lets what is under way end; gives back, as never begun, what takes longer. */
  async stop(patienceMs = PATIENCE_MS): Promise<void> {
    this.stopping.abort();
    const patience = new AbortController();
    await Promise.race([Promise.all(this.loops), sleep(patienceMs, undefined, { signal: patience.signal })]);
    patience.abort();
    for (const job of this.underWay) await this.giveBack(job);
  }

  /** Runs everything that is due, and what that sends, one after the other in the order of the tables; then returns. Gives what failed. */
  async workOff(): Promise<Failure[]> {
    const failures: Failure[] = [];
    await this.shelf.planSchedules(this.handlers);
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

  /** Jobs of workers that died are given to others; old ones are deleted; the next moment of each schedule is filled. */
  private async lookAfter(): Promise<boolean> {
    await this.shelf.planSchedules(this.handlers);
    await this.shelf.supervise();
    return true;
  }

  /** Undefined when nothing is due. */
  private async runNext(handler: JobHandler): Promise<'DONE' | Failure | undefined> {
    const job = await this.shelf.take(handler.topic);
    if (job === undefined) return undefined;
    this.underWay.add(job);
    if (this.stopping.signal.aborted) return this.giveBack(job);
    const outcome = await withRequestId(job.requestId ?? job.id, async () => this.tryOnce(handler, job));
    // Given back meanwhile: its end is another worker's to tell.
    if (!this.underWay.delete(job)) return undefined;
    if (outcome === 'DONE') await this.shelf.done(job, handler.options);
    else await this.keep(job, outcome);
    if (handler.options.schedule !== undefined) await this.shelf.planSchedules([handler]);
    return outcome;
  }

  private async tryOnce({ run, options }: JobHandler, job: TakenJob): Promise<'DONE' | Failure> {
    try {
      await inTime(run(job), options.within);
      return 'DONE';
    } catch (error) {
      return failureOf(error);
    }
  }

  private async keep(job: TakenJob, failure: Failure): Promise<void> {
    const line = { reqId: job.requestId, job: job.id, topic: job.topic, attempt: job.attempt, err: failure };
    if (job.isLast) this.log.error(line, 'a job failed for good');
    else this.log.warn(line, 'a job failed, and will be tried again');
    await this.shelf.failed(job, failure);
  }

  private async giveBack(job: TakenJob): Promise<undefined> {
    this.underWay.delete(job);
    await this.shelf.giveBack(job);
  }

  /** Does it again and again until the stop, with a pause whenever it says that there is nothing more to do, or fails. */
  private async repeat(step: () => Promise<boolean>, pauseMs: number): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const isIdle = await step().catch((error: unknown) => {
        this.log.error({ err: failureOf(error) }, 'the job queue cannot be worked off');
        return true;
      });
      if (isIdle) await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function inTime(work: Promise<void>, seconds: number): Promise<void> {
  const end = new AbortController();
  const tooLong = sleep(seconds * 1000, undefined, { signal: end.signal }).then(() => {
    throw new Error(`the job took more than ${seconds} s`);
  });
  await Promise.race([work, tooLong]).finally(() => end.abort());
}
