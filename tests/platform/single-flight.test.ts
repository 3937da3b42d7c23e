import { singleFlight } from '../../api/platform/single-flight';

describe('singleFlight', () => {
  it('runs the work once for concurrent callers, and again for a later one', async () => {
    let count = 0;
    const work = singleFlight(async () => Promise.resolve((count += 1)));
    expect(await Promise.all([work(), work()])).toEqual([1, 1]);
    expect(await work()).toBe(2);
  });

  it('runs the work again after a failure', async () => {
    let count = 0;
    const work = singleFlight(async () => {
      count += 1;
      if (count === 1) throw new Error('not yet');
      return Promise.resolve(count);
    });
    await expect(work()).rejects.toThrow('not yet');
    expect(await work()).toBe(2);
  });
});
