import { singleFlight } from '../single-flight';
import type { JobQueue, TakenJob } from './job-queue';
import type { JobHandler } from './topic';

/** The jobs of a topic that this process has taken from the queue, for its lanes to run one after the other. */
export class TakenJobs {
  private readonly waiting: TakenJob[] = [];
  /** Lanes that find nothing ask together. */
  private readonly take = singleFlight(async () => this.takeMore());

  constructor(
    private readonly queue: JobQueue,
    private readonly handler: JobHandler,
  ) {}

  /** Undefined when no job is due. */
  async next(): Promise<TakenJob | undefined> {
    if (this.waiting.length === 0) await this.take();
    const job = this.waiting.shift();
    if (job === undefined || !this.isStale(job)) return job;
    // Soon another process might take it for the job of a dead worker, and run it too.
    await this.release();
    await this.queue.release(job);
    return this.next();
  }

  /** Puts back those that have not been started. */
  async release(): Promise<void> {
    for (const job of this.waiting.splice(0)) await this.queue.release(job);
  }

  private isStale({ takenAt }: TakenJob): boolean {
    return performance.now() - takenAt > (this.handler.options.timeoutSeconds * 1000) / 2;
  }

  private async takeMore(): Promise<void> {
    this.waiting.push(...(await this.queue.take(this.handler.topic, this.handler.options.batch)));
  }
}
