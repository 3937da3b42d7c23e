import { Throttle } from '../../api/guard/throttle.rules';

const start = Date.parse('2026-11-23T09:00:00Z');
const WINDOW_MS = 60_000;

describe('a throttle', () => {
  let now = start;
  let throttle: Throttle;
  beforeEach(() => {
    now = start;
    throttle = new Throttle({ now: () => new Date(now) }, { tries: 2, windowMs: WINDOW_MS });
  });

  it('stops a key at its last try, and no other key', () => {
    throttle.add('a');
    expect(throttle.isOver('a')).toBe(false);
    throttle.add('a');
    expect([throttle.isOver('a'), throttle.isOver('b')]).toEqual([true, false]);
  });

  it('forgets a try once its window has passed', () => {
    throttle.add('a');
    now += 1;
    throttle.add('a');
    now = start + WINDOW_MS - 1;
    expect(throttle.isOver('a')).toBe(true);
    now = start + WINDOW_MS;
    expect(throttle.isOver('a')).toBe(false);
    throttle.add('a');
    expect(throttle.isOver('a')).toBe(true);
  });

  it('forgets the tries of a key that is cleared', () => {
    throttle.add('a');
    throttle.add('a');
    throttle.clear('a');
    expect(throttle.isOver('a')).toBe(false);
  });

  it('keeps the recent tries, and frees the memory of the old ones, when there are very many keys', () => {
    const tries = (throttle as unknown as { tries: Map<string, number[]> }).tries;
    for (let key = 0; key < 10_000; key += 1) throttle.add(`old ${key}`);
    expect(tries.size).toBe(10_000);
    now += WINDOW_MS;
    throttle.add('recent');
    throttle.add('recent');
    expect([...tries.keys()]).toEqual(['recent']);
    expect(throttle.isOver('recent')).toBe(true);
  });
});
