import { ADDRESS_BUDGET, secondsUntilFree, spentAt, STAFF_BUDGET } from '../../api/guard/budgets.rules';

const budget = { burst: 100, perSecond: 10 };

describe('the points of a budget', () => {
  it.each([
    ['at once', 1000, 50],
    ['after a second', 2000, 40],
    ['after a part of a second', 1500, 45],
    ['long after', 60_000, 0],
    ['when the clock goes back', 0, 50],
  ])('are earned back with time: %s', (_when, now, left) => {
    expect(spentAt({ points: 50, at: 1000 }, now, budget)).toBe(left);
  });

  it.each([
    [0, 0],
    [99, 0],
    [100, 1],
    [101, 1],
    [110, 1],
    [111, 2],
    [200, 10],
  ])('leave who has spent %d to wait %d seconds', (points, seconds) => {
    expect(secondsUntilFree(points, budget)).toBe(seconds);
  });

  it('are more for known people than for an address', () => {
    expect(secondsUntilFree(ADDRESS_BUDGET.burst, ADDRESS_BUDGET)).toBe(1);
    expect(secondsUntilFree(ADDRESS_BUDGET.burst, STAFF_BUDGET)).toBe(0);
  });
});
