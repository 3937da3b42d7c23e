import { setTimeout as sleep } from 'node:timers/promises';
import { Turns } from '../../api/platform/turns';

const REFUSED = new Error('full');
const turns = (atOnce: number, waiting = 100) => new Turns({ atOnce, waiting, refusal: () => REFUSED });

describe('turns', () => {
  it('run no more for one key at once than its limit, and all in the end', async () => {
    const two = turns(2);
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, (running += 1));
      await sleep(1);
      running -= 1;
    };
    await Promise.all(Array.from({ length: 9 }, async () => two.run('one', work)));
    expect([most, running]).toEqual([2, 0]);
  });

  it('let another key start between two of the same key', async () => {
    const one = turns(1);
    const started: string[] = [];
    const start = async (key: string): Promise<void> => one.run(key, async () => void started.push(key));
    await Promise.all([start('many'), start('many'), start('many'), start('other')]);
    expect(started.indexOf('other')).toBeLessThan(2);
  });

  it('let what came from outside be looked at between two starts, also when the work never waits', async () => {
    const many = turns(10);
    const seen: number[] = [];
    let done = 0;
    const others = setInterval(() => seen.push(done), 0);
    const busy = async (): Promise<void> => {
      for (const until = performance.now() + 5; performance.now() < until;);
      done += 1;
    };
    await Promise.all(Array.from({ length: 20 }, async () => many.run('one', busy)));
    clearInterval(others);
    expect(seen.filter((count) => count < 20).length).toBeGreaterThan(5);
  });

  it('refuse what finds the queue of its key full, and nobody else', async () => {
    const small = turns(1, 2);
    const work = async (): Promise<string> => sleep(5, 'done');
    const outcomes = Promise.allSettled(['a', 'a', 'a', 'b'].map(async (key) => small.run(key, work)));
    expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it('run light work at once, and beyond the limit of its key when another ends', async () => {
    const two = turns(2);
    const started: number[] = [];
    const light = async (index: number): Promise<void> =>
      two.runLight('one', async () => {
        started.push(index);
        await sleep(5);
      });
    const all = [0, 1, 2, 3].map(light);
    expect(started).toEqual([0, 1]);
    await Promise.all(all);
    expect(started).toEqual([0, 1, 2, 3]);
  });

  it('go on after light work that fails', async () => {
    const one = turns(1);
    await expect(one.runLight('a', async () => Promise.reject(REFUSED))).rejects.toBe(REFUSED);
    expect(await one.runLight('a', async () => 'next')).toBe('next');
  });

  it('go on after work that fails', async () => {
    const one = turns(1);
    await expect(one.run('a', async () => Promise.reject(REFUSED))).rejects.toBe(REFUSED);
    expect(await one.run('a', async () => 'next')).toBe('next');
  });
});
