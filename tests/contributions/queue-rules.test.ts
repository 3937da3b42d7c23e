import {
  LATE,
  NOT_LATE,
  SORTS,
  fromNearerEnd,
  keysOf,
  partsOf,
  tiersOf,
} from '../../api/contributions/triage/queue.rules';

const UNDATED = 'contribution.due_at IS NULL';

describe('the tiers of the queue', () => {
  it('put what is late first where the highest priority comes first, and last otherwise', () => {
    expect(tiersOf(SORTS.priority, 'DESC')).toEqual([LATE, NOT_LATE]);
    expect(tiersOf(SORTS.priority, 'ASC')).toEqual([NOT_LATE, LATE]);
  });

  it('put what has no date last, and are one for the other columns', () => {
    expect(tiersOf(SORTS.dueAt, 'DESC')).toEqual(['contribution.due_at IS NOT NULL', UNDATED]);
    expect(tiersOf(SORTS.title, 'ASC')).toEqual(['true']);
  });

  it('sort by their column, then by receipt, then by id, each once', () => {
    expect(keysOf(SORTS.title, 'true')).toEqual([SORTS.title, SORTS.receivedAt, 'contribution.id']);
    expect(keysOf(SORTS.receivedAt, 'true')).toEqual([SORTS.receivedAt, 'contribution.id']);
    expect(keysOf(SORTS.dueAt, UNDATED)).toEqual([SORTS.receivedAt, 'contribution.id']);
  });
});

describe('a page of the queue', () => {
  it('takes its rows from one tier, or from several', () => {
    expect(partsOf([3, 10], { skip: 0, take: 3 })).toEqual([{ tier: 0, skip: 0, take: 3 }]);
    expect(partsOf([3, 10], { skip: 2, take: 5 })).toEqual([
      { tier: 0, skip: 2, take: 1 },
      { tier: 1, skip: 0, take: 4 },
    ]);
    expect(partsOf([3, 10], { skip: 3, take: 5 })).toEqual([{ tier: 1, skip: 0, take: 5 }]);
    expect(partsOf([3, 10], { skip: 11, take: 5 })).toEqual([{ tier: 1, skip: 8, take: 2 }]);
    expect(partsOf([3, 10], { skip: 13, take: 5 })).toEqual([]);
    expect(partsOf([0, 2], { skip: 0, take: 5 })).toEqual([{ tier: 1, skip: 0, take: 2 }]);
  });

  it('begins at the nearer end of its tier', () => {
    expect(fromNearerEnd({ tier: 0, skip: 2, take: 3 }, 10)).toEqual({ isReversed: false, skip: 2 });
    expect(fromNearerEnd({ tier: 0, skip: 6, take: 3 }, 10)).toEqual({ isReversed: true, skip: 1 });
    // In the middle, from its start.
    expect(fromNearerEnd({ tier: 0, skip: 4, take: 2 }, 10)).toEqual({ isReversed: false, skip: 4 });
  });
});
