import { JOBS_SCHEMA } from '../../api/platform/jobs/connection';
import { ABOUT } from '../../api/platform/jobs/jobs';
import { handles, topic } from '../../api/platform/jobs/topic';
import type { JobHandler } from '../../api/platform/jobs/topic';
import { withRequestId } from '../../api/platform/request-id';
import { TestClock } from '../support/clock';
import { MINUTE, note, noting, TestJobQueue } from '../support/queue';

let queue: TestJobQueue;
beforeAll(async () => void (queue = await TestJobQueue.open()));
afterEach(async () => queue.empty());
afterAll(async () => queue.close());

describe('a job', () => {
  it('never runs when the transaction that sent it is rolled back', async () => {
    const { words, handler } = noting();
    const { jobs, worker } = await queue.join(handler);
    const failing = queue.database.transaction(async (tx) => {
      await jobs.send(tx, note, { word: 'lost' });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await worker.drain();
    expect(words).toEqual([]);
    expect(await queue.states()).toEqual([]);
  });

  it('does not start before its transaction is committed', async () => {
    const { words, handler } = noting();
    const { jobs, worker } = await queue.join(handler);
    await queue.database.transaction(async (tx) => {
      await jobs.send(tx, note, { word: 'early' });
      await worker.drain();
      expect(words).toEqual([]);
    });
    await worker.drain();
    expect(words).toEqual(['early']);
  });

  it('runs once with two workers, and in the order of sending within a transaction', async () => {
    const { words, handler } = noting();
    const [one, other] = [await queue.join(handler), await queue.join(handler)];
    const sent = Array.from({ length: 40 }, (_, index) => `word ${index}`);
    await queue.database.transaction(async (tx) => {
      for (const word of sent) await one.jobs.send(tx, note, { word });
    });
    await Promise.all([one.worker.drain(), other.worker.drain()]);
    expect(words.toSorted()).toEqual(sent.toSorted());
    await queue.database.transaction(async (tx) => {
      for (const word of sent) await one.jobs.send(tx, note, { word });
    });
    await one.worker.drain();
    expect(words.slice(40)).toEqual(sent);
  });

  it('starts at its moment by the clock of the database', async () => {
    const { words, handler } = noting();
    const { jobs, worker } = await queue.join(handler);
    await jobs.send(
      queue.database.manager,
      note,
      { word: 'later' },
      { startAfter: new Date(queue.clock.now().getTime() + 10 * MINUTE) },
    );
    await worker.drain();
    queue.clock.advance(10 * MINUTE - 1);
    await worker.drain();
    expect(words).toEqual([]);
    queue.clock.advance(1);
    await worker.drain();
    expect(words).toEqual(['later']);
  });

  it('runs once and not before its moment, with two workers whose clocks are ten minutes apart', async () => {
    const { words, handler } = noting();
    const [fast, slow] = [new TestClock(), new TestClock()];
    fast.advance(5 * MINUTE);
    slow.advance(-5 * MINUTE);
    const [one, other] = [await queue.joinWith(fast, handler), await queue.joinWith(slow, handler)];
    const startAfter = new Date(queue.clock.now().getTime() + MINUTE);
    await one.jobs.send(queue.database.manager, note, { word: 'due' }, { startAfter });
    await Promise.all([one.worker.drain(), other.worker.drain()]);
    expect(words).toEqual([]);
    queue.clock.advance(MINUTE);
    await Promise.all([one.worker.drain(), other.worker.drain()]);
    expect(words).toEqual(['due']);
  });

  it('can be cancelled by its id or by its key until it has started', async () => {
    const { words, handler } = noting();
    const { jobs, worker } = await queue.join(handler);
    const { manager } = queue.database;
    const done = await jobs.send(manager, note, { word: 'done' }, { key: 'a' });
    await worker.drain();
    const [first] = [
      await jobs.send(manager, note, { word: 'one' }),
      await jobs.send(manager, note, { word: 'two' }, { key: 'a' }),
    ];
    await jobs.send(manager, note, { word: 'three' }, { key: 'a' });
    await jobs.send(manager, note, { word: 'kept' }, { key: 'b' });
    expect(await jobs.cancel(manager, note, { key: 'a' })).toBe(2);
    expect(await jobs.cancel(manager, note, { id: first })).toBe(1);
    expect(await jobs.cancel(manager, note, { id: done })).toBe(0);
    await worker.drain();
    expect(words).toEqual(['done', 'kept']);
  });

  it('stays when the transaction that cancels it is rolled back', async () => {
    const { words, handler } = noting();
    const { jobs, worker } = await queue.join(handler);
    await jobs.send(queue.database.manager, note, { word: 'kept' }, { key: 'a' });
    const failing = queue.database.transaction(async (tx) => {
      expect(await jobs.cancel(tx, note, { key: 'a' })).toBe(1);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await worker.drain();
    expect(words).toEqual(['kept']);
  });

  it('exists once for each value of `once`', async () => {
    const { words, handler } = noting();
    const { jobs, worker } = await queue.join(handler);
    const send = async (): Promise<string> =>
      jobs.send(queue.database.manager, note, { word: 'once' }, { once: 'contribution 7, second reminder' });
    const ids = [await send(), await send()];
    await worker.drain();
    ids.push(await send());
    await worker.drain();
    expect(words).toEqual(['once']);
    expect(new Set(ids).size).toBe(1);
  });

  it('can be sent by as many concurrent transactions as there are connections', async () => {
    // A topic that this process has not used before.
    const crowd = topic<{ word: string }>('test.crowd');
    const { jobs } = await queue.join(handles(crowd, async () => undefined));
    const { promise: allHaveOne, resolve } = Promise.withResolvers<void>();
    let waiting = 0;
    await Promise.all(
      Array.from({ length: 20 }, async (_one, index) =>
        queue.database.transaction(async (tx) => {
          await tx.query('SELECT 1');
          waiting += 1;
          if (waiting === 20) resolve();
          await allHaveOne;
          await jobs.send(tx, crowd, { word: `${index}` });
        }),
      ),
    );
    expect(await queue.states()).toHaveLength(20);
  });

  it('cannot be sent to a topic without a handler', async () => {
    const { jobs } = await queue.join();
    await expect(
      jobs.send(queue.database.manager, topic<{ word: string }>('test.unknown'), { word: 'x' }),
    ).rejects.toThrow('test.unknown');
  });

  it('is erased with the person whom its key names first, and found without a look at all that wait', async () => {
    const { jobs } = await queue.join(noting().handler);
    const { manager } = queue.database;
    for (const key of ['somebody', 'somebody mails', 'somebody-else', 'mails somebody'])
      await jobs.send(manager, note, { word: key }, { key });
    const plan = await queue.database.transaction(async (tx) => {
      await tx.query('SET LOCAL enable_seqscan = off');
      return tx.query<object[]>(`EXPLAIN SELECT FROM ${JOBS_SCHEMA}.job WHERE ${ABOUT} = 'somebody'`);
    });
    expect(JSON.stringify(plan)).toContain('Index Cond: (split_part(singleton_key');
    await jobs.forgetAbout(manager, 'somebody');
    const left = await manager.query<{ key: string }[]>(`SELECT singleton_key AS key FROM ${JOBS_SCHEMA}.job`);
    expect(left.map(({ key }) => key).toSorted()).toEqual(['mails somebody', 'somebody-else']);
  });

  it('is erased by its key, but for one that runs', async () => {
    let whileItRuns = async (): Promise<void> => undefined;
    const { jobs, worker } = await queue.join(handles(note, async () => whileItRuns()));
    whileItRuns = async () => jobs.forget(queue.database.manager, note, 'somebody');
    for (const word of ['runs', 'waits']) await jobs.send(queue.database.manager, note, { word }, { key: 'somebody' });
    await worker.drain();
    expect(await queue.states()).toEqual(['completed']);
  });

  it('is deleted once done when its data is personal', async () => {
    const { handler } = noting({ forgetDone: true });
    const { jobs, worker } = await queue.join(handler);
    await jobs.send(queue.database.manager, note, { word: 'somebody' });
    await worker.drain();
    expect(await queue.states()).toEqual([]);
  });
});

describe('a job that sends another job', () => {
  it('passes the id of the request on to it', async () => {
    const ids: (string | undefined)[] = [];
    const second = topic<object>('test.second');
    const handlers: JobHandler[] = [
      handles(note, async () => void (await jobs.send(queue.database.manager, second, {}))),
      handles(second, async (_data, { requestId }) => void ids.push(requestId)),
    ];
    const { jobs, worker } = await queue.join(...handlers);
    await withRequestId('request-2', async () => jobs.send(queue.database.manager, note, { word: 'x' }));
    await worker.drain();
    expect(ids).toEqual(['request-2']);
  });
});

describe('a schedule', () => {
  it('runs one job at each moment in French time, in winter and in summer, with several workers', async () => {
    const moments: string[] = [];
    const morning = handles(
      topic<object>('test.morning'),
      async () => void moments.push(queue.clock.now().toISOString()),
      { schedule: '0 8 * * 1-5' },
    );
    const workers = [(await queue.join(morning)).worker, (await queue.join(morning)).worker];
    const drain = async (): Promise<unknown> => Promise.all(workers.map(async (worker) => worker.drain()));
    for (const moment of [
      '2026-11-27T06:30:00Z',
      '2026-11-27T07:00:00Z',
      '2026-11-30T06:59:59Z',
      '2026-11-30T07:00:00Z',
      '2027-06-01T05:59:00Z',
      '2027-06-01T05:59:30Z',
      '2027-06-01T06:00:00Z',
    ]) {
      queue.clock.set(moment);
      await drain();
    }
    expect(moments).toEqual([
      '2026-11-27T07:00:00.000Z',
      '2026-11-30T07:00:00.000Z',
      '2027-06-01T05:59:00.000Z',
      '2027-06-01T06:00:00.000Z',
    ]);
  });
});
