import pino from 'pino';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../api/platform/database/data-source';
import { Jobs } from '../../api/platform/jobs/jobs';
import { handles, topic } from '../../api/platform/jobs/topic';
import type { HandlerOptions, JobHandler } from '../../api/platform/jobs/topic';
import { Worker } from '../../api/platform/jobs/worker';
import { TestClock } from './clock';
import { cloneDatabase } from './database';
import type { TestDatabase } from './database';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const note = topic<{ word: string }>('test.note');

/** A handler that keeps the words it was given. */
export function noting(options: Partial<HandlerOptions> = {}): { words: string[]; handler: JobHandler } {
  const words: string[] = [];
  return { words, handler: handles(note, async ({ word }) => void words.push(word), options) };
}

/** The job queue alone, on a database of its own. */
export class TestJobQueue {
  clock = new TestClock();
  /** Of the log. */
  readonly lines: string[] = [];
  private readonly opened: Jobs[] = [];

  private constructor(
    private readonly clone: TestDatabase,
    readonly database: DataSource,
  ) {}

  static async open(): Promise<TestJobQueue> {
    const clone = await cloneDatabase();
    return new TestJobQueue(clone, await openDatabase({ url: clone.url, entities: [], patience: 'JOBS' }));
  }

  /** The jobs and a worker of one more process, whose own clock may go wrong. */
  async join(...handlers: JobHandler[]): Promise<{ jobs: Jobs; worker: Worker }> {
    return this.joinWith(this.clock, ...handlers);
  }

  async joinWith(clock: TestClock, ...handlers: JobHandler[]): Promise<{ jobs: Jobs; worker: Worker }> {
    const log = pino({ level: 'info' }, { write: (line: string) => void this.lines.push(line) });
    const jobs = new Jobs({ database: this.database, clock, databaseClock: this.clock, log });
    this.opened.push(jobs);
    await jobs.open(handlers);
    return { jobs, worker: new Worker(jobs, handlers, log) };
  }

  /** Of the jobs, in the order in which they were sent. */
  async states(): Promise<string[]> {
    const rows = await this.database.query<{ state: string }[]>('SELECT state FROM jobs.job ORDER BY created_on, id');
    return rows.map(({ state }) => state);
  }

  /** As at the beginning: no job, no process, the clock at its first moment. */
  async empty(): Promise<void> {
    for (const jobs of this.opened.splice(0)) await jobs.close();
    await this.database.query('DELETE FROM jobs.job');
    this.lines.length = 0;
    this.clock = new TestClock();
  }

  async close(): Promise<void> {
    await this.empty();
    await this.database.destroy();
    await this.clone.drop();
  }
}
