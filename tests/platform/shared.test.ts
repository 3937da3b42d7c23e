import { shared } from '../../api/platform/shared';

describe('shared work', () => {
  it('is done once for those who ask while it is under way, and again for the next', async () => {
    let count = 0;
    const work = shared(async () => Promise.resolve((count += 1)));
    expect(await Promise.all([work(), work()])).toEqual([1, 1]);
    expect(await work()).toBe(2);
  });

  it('is tried again after it failed', async () => {
    let count = 0;
    const work = shared(async () => {
      count += 1;
      if (count === 1) throw new Error('not yet');
      return Promise.resolve(count);
    });
    await expect(work()).rejects.toThrow('not yet');
    expect(await work()).toBe(2);
  });
});
