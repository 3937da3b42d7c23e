import { differenceOf } from '../../api/plans/experiments/difference.rules';

/** As in Newcombe's table II, method 10, to four places. */
const TABLE: [[number, number], [number, number], [number, number]][] = [
  [
    [56, 70],
    [48, 80],
    [0.0524, 0.3339],
  ],
  [
    [9, 10],
    [3, 10],
    [0.1705, 0.809],
  ],
  [
    [5, 56],
    [0, 29],
    [-0.0381, 0.1926],
  ],
  [
    [0, 10],
    [0, 10],
    [-0.2775, 0.2775],
  ],
  [
    [10, 10],
    [0, 10],
    [0.6075, 1],
  ],
];

describe('the difference of two shares', () => {
  it.each(TABLE)('of %p and %p lies in the published interval', ([part, people], [otherPart, others], [low, high]) => {
    const found = differenceOf({ part, people }, { part: otherPart, people: others });
    expect(found.difference).toBeCloseTo(part / people - otherPart / others, 10);
    expect([found.low, found.high]).toEqual([expect.closeTo(low, 3), expect.closeTo(high, 3)]);
  });

  it('turns with the two', () => {
    const [one, other] = [
      { part: 7, people: 30 },
      { part: 20, people: 45 },
    ];
    const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
    expect([back.low, back.high]).toEqual([expect.closeTo(-there.high, 10), expect.closeTo(-there.low, 10)]);
  });
});
