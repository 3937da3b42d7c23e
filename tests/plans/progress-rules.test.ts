import { assert, integer, property, uniqueArray } from 'fast-check';
import { dayBefore, streakOf } from '../../api/plans/progress/progress.rules';

const TODAY = '2026-11-23';
/** Days are told by how long ago they are. */
const daysAgo = (...ago: number[]): Set<string> => new Set(ago.map((days) => dayBefore(TODAY, days)));
const streak = (done: number[], empty: number[] = []): number =>
  streakOf({ done: daysAgo(...done), empty: daysAgo(...empty), today: TODAY });

describe('a streak', () => {
  it.each([
    ['nothing was done', [], 0],
    ['something was done today', [0], 1],
    ['something was done yesterday, and today is not over', [1], 1],
    ['yesterday was a day off', [2], 1],
    ['two days were off', [3], 0],
    ['each day was used', [0, 1, 2, 3], 4],
    ['one day off lies in between', [0, 2, 3], 3],
    ['one day off lies in between, again and again', [0, 2, 4, 6], 4],
    ['two days off lie in between', [0, 1, 4, 5], 2],
  ])('where %s (%j days ago) is of %i', (_what, done, expected) => {
    expect(streak(done)).toBe(expected);
  });

  it('does not count a day on which there was nothing to do as a day off', () => {
    expect(streak([0, 4], [1, 2])).toBe(2);
    expect(streak([0, 4], [1])).toBe(1);
  });

  it('lasts a year at most', () => {
    expect(streak(Array.from({ length: 500 }, (_, ago) => ago))).toBe(366);
  });

  it('never counts a day twice, and grows by one with today', () => {
    assert(
      property(uniqueArray(integer({ min: 1, max: 30 })), (done) => {
        const before = streak(done);
        expect(before).toBeLessThanOrEqual(done.length);
        expect(streak([0, ...done])).toBe(before + 1);
      }),
    );
  });
});
