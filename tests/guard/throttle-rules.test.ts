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

  it('forgets the key not tried for longest when there are very many, and keeps no more tries than it counts', () => {
    const { tries } = throttle as unknown as { tries: Map<string, number[]> };
    for (let key = 0; key < 10_000; key += 1) throttle.add(`key ${key}`);
    for (let again = 0; again < 5; again += 1) throttle.add('key 0');
    throttle.add('x'.repeat(900_000));
    expect(tries.size).toBe(10_000);
    expect([throttle.isOver('key 0'), throttle.isOver('key 1')]).toEqual([true, false]);
    expect([...tries].join('').length).toBeLessThan(1_000_000);
  });
});
