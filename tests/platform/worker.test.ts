import { connectionOf } from '../../api/platform/jobs/connection';
import { handles, topic } from '../../api/platform/jobs/topic';
import type { HandlerOptions, Job, JobHandler } from '../../api/platform/jobs/topic';
import { withRequestId } from '../../api/platform/request-id';
import { DAY, HOUR, MINUTE, note, noting, TestJobQueue } from '../support/queue';

let queue: TestJobQueue;
beforeAll(async () => void (queue = await TestJobQueue.open()));
afterEach(async () => queue.empty());
afterAll(async () => queue.close());

describe('a failing job', () => {
  const failing = (options: Partial<HandlerOptions>): { attempts: number[]; handler: JobHandler } => {
    const attempts: number[] = [];
    const handler = handles(
      note,
      async (_data, { attempt }) => {
        attempts.push(attempt);
        throw new Error('no answer from paul@example.org at https://example.org/suivi?token=secret');
      },
      options,
    );
    return { attempts, handler };
  };

  it('is retried after a delay, then kept as failed', async () => {
    const { attempts, handler } = failing({ retries: 2, retryAfter: 60, retryAtMost: 600 });
    const { jobs, worker } = await queue.join(handler);
    await jobs.send(queue.database.manager, note, { word: 'x' });
    await worker.drain();
    queue.clock.advance(59_000);
    await worker.drain();
    expect(attempts).toEqual([1]);
    expect(await queue.states()).toEqual(['retry']);
    queue.clock.advance(HOUR);
    await worker.drain();
    expect(attempts).toEqual([1, 2]);
    queue.clock.advance(HOUR);
    await worker.drain();
    queue.clock.advance(HOUR);
    await worker.drain();
    expect(attempts).toEqual([1, 2, 3]);
    expect(await queue.states()).toEqual(['failed']);
  });

  it('is logged with the id of its request, without addresses and links', async () => {
    const { handler } = failing({ retries: 1, retryAfter: 1 });
    const { jobs, worker } = await queue.join(handler);
    await withRequestId('request-1', async () => jobs.send(queue.database.manager, note, { word: 'x' }));
    await worker.drain();
    queue.clock.advance(HOUR);
    await worker.drain();
    const logged = queue.lines.map(
      (line) => JSON.parse(line) as { level: number; reqId: string; topic: string; attempt: number },
    );
    expect(logged).toMatchObject([
      { level: 40, reqId: 'request-1', topic: 'test.note', attempt: 1 },
      { level: 50, reqId: 'request-1', attempt: 2 },
    ]);
    const kept = await queue.database.query<{ output: object }[]>('SELECT output FROM jobs.job');
    for (const text of [queue.lines.join(), JSON.stringify(kept)]) {
      expect(text).toContain('no answer from [address] at [link]');
      expect(text).not.toMatch(/paul|secret/);
    }
  });

  it('does not delay other jobs', async () => {
    const { words, handler } = noting();
    const stuck = topic<object>('test.stuck');
    const { jobs, worker } = await queue.join(
      handles(stuck, async () => Promise.reject(new Error('stuck'))),
      handler,
    );
    await jobs.send(queue.database.manager, stuck, {});
    await jobs.send(queue.database.manager, note, { word: 'fine' });
    expect(await worker.drain()).toMatchObject([{ message: 'stuck' }]);
    expect(words).toEqual(['fine']);
  });

  it('is also one that exceeds its timeout', async () => {
    const { jobs, worker } = await queue.join(
      handles(note, async () => new Promise<void>(() => undefined), { timeoutSeconds: 1 }),
    );
    await jobs.send(queue.database.manager, note, { word: 'x' });
    expect(await worker.drain()).toMatchObject([{ message: 'the job took more than 1 s' }]);
  });
});

describe('a worker', () => {
  /** Makes a handler that reports its start, and ends when the test says so. */
  function gated(options: Partial<HandlerOptions> = {}): {
    handler: JobHandler;
    begun: Promise<number>;
    end: () => void;
  } {
    let begin: (attempt: number) => void = () => undefined;
    let end = (): void => undefined;
    const begun = new Promise<number>((resolve) => (begin = resolve));
    const ended = new Promise<void>((resolve) => (end = resolve));
    const handler = handles(
      note,
      async (_data, { attempt }) => {
        begin(attempt);
        await ended;
      },
      options,
    );
    return { handler, begun, end: () => end() };
  }

  it('finishes running jobs before it stops, and starts no others', async () => {
    const { handler, begun, end } = gated();
    const { jobs, worker } = await queue.join(handler);
    await jobs.send(queue.database.manager, note, { word: 'one' });
    await jobs.send(queue.database.manager, note, { word: 'two' });
    worker.start();
    await begun;
    const stopped = worker.stop();
    end();
    await stopped;
    expect((await queue.states()).toSorted()).toEqual(['completed', 'created']);
  });

  it('releases jobs that outlast the shutdown timeout, without counting a try', async () => {
    const { handler, begun, end } = gated();
    const { jobs, worker } = await queue.join(handler);
    await jobs.send(queue.database.manager, note, { word: 'long' });
    worker.start();
    await begun;
    await worker.stop(1);
    expect(await queue.states()).toEqual(['created']);
    const next = gated();
    next.end();
    await (await queue.join(next.handler)).worker.drain();
    expect(await next.begun).toBe(1);
    end();
    expect(await queue.states()).toEqual(['completed']);
  });

  it('takes several jobs at once, runs each once, and puts back those that it has not started when it stops', async () => {
    const { handler, begun, end } = gated({ batch: 3 });
    const { jobs, worker } = await queue.join(handler);
    for (const word of ['one', 'two', 'three', 'four']) await jobs.send(queue.database.manager, note, { word });
    worker.start();
    await begun;
    expect((await queue.states()).toSorted()).toEqual(['active', 'active', 'active', 'created']);
    const stopped = worker.stop();
    end();
    await stopped;
    expect((await queue.states()).toSorted()).toEqual(['completed', 'created', 'created', 'created']);
    const { words, handler: next } = noting({ batch: 3 });
    await (await queue.join(next)).worker.drain();
    expect(words).toEqual(['two', 'three', 'four']);
  });

  it('does not change a released job when its own try ends later', async () => {
    const { handler, begun, end } = gated();
    const late = {
      ...handler,
      run: async (job: Job) => handler.run(job).then(() => Promise.reject(new Error('too late'))),
    };
    const { jobs, worker } = await queue.join(late);
    await jobs.send(queue.database.manager, note, { word: 'long' });
    worker.start();
    await begun;
    await worker.stop(1);
    end();
    await worker.stop();
    expect(await queue.states()).toEqual(['created']);
    expect(queue.lines).toEqual([]);
  });

  it('takes over the jobs of a worker that died', async () => {
    const { words, handler } = noting({ timeoutSeconds: 300 });
    const { jobs, worker } = await queue.join(handler);
    await jobs.send(queue.database.manager, note, { word: 'orphan' });
    queue.clock.advance(1);
    await jobs.boss.fetch(note.name, { db: connectionOf(queue.database.manager, queue.clock) });
    expect(await queue.states()).toEqual(['active']);
    queue.clock.advance(6 * MINUTE);
    await jobs.boss.supervise();
    queue.clock.advance(HOUR);
    await worker.drain();
    expect(words).toEqual(['orphan']);
  });

  it('deletes jobs done more than a week ago, and keeps waiting ones', async () => {
    const { handler } = noting();
    const { jobs, worker } = await queue.join(handler);
    await jobs.send(queue.database.manager, note, { word: 'done' });
    await worker.drain();
    await jobs.send(queue.database.manager, note, { word: 'waiting' });
    queue.clock.advance(6 * DAY);
    await jobs.boss.supervise();
    expect(await queue.states()).toEqual(['completed', 'created']);
    queue.clock.advance(3 * DAY);
    await jobs.boss.supervise();
    expect(await queue.states()).toEqual(['created']);
  });
});
