import { array, assert, constantFrom, integer, nat, property, record, tuple } from 'fast-check';
import { Evidence } from '../../../api/recommendations/usefulness/evidence.rules';
import type { Answers, Counts } from '../../../api/recommendations/usefulness/evidence.rules';
import { segmentOf } from '../../../api/recommendations/usefulness/segments.rules';
import { fixtureWorld } from '../../targeting/language/fixture-world';

const counts = (people: number, useful: number, alike: Record<string, [number, number]> = {}): Counts => ({
  all: { people, useful },
  alike: new Map(
    Object.entries(alike).map(([segment, [some, yes]]): [string, Answers] => [segment, { people: some, useful: yes }]),
  ),
});
/** Of two recommendations, so that half of all answers say that something was useful. */
const evidence = (given: Record<string, Counts>): Evidence => new Evidence(new Map(Object.entries(given)));
const even = evidence({ liked: counts(40, 40), disliked: counts(40, 0) });

describe('how useful a recommendation is', () => {
  it('is what its editor says, where nobody answered', () => {
    for (const score of [0.5, 1, 2.5]) {
      const { share, low, high } = even.estimate(score, undefined);
      expect(share).toBeCloseTo(even.expected(score), 10);
      expect([low < share, high > share]).toEqual([true, true]);
      expect(even.moved(score, undefined)).toBe(score);
    }
    expect(even.expected(1.5)).toBeCloseTo(0.5, 10);
    expect(even.expected(2.5)).toBeCloseTo(0.622, 3);
  });

  it('needs answers to move from there, and goes where they lead', () => {
    const shares = [0, 10, 100, 10_000].map((people) => even.estimate(1.5, counts(people, people)).share);
    expect(shares).toEqual([0.5, (10 + 10) / 30, (10 + 100) / 120, expect.closeTo(1, 2)]);
    const widths = [10, 100, 10_000].map((people) => {
      const { low, high } = even.estimate(1.5, counts(people, people / 2));
      return high - low;
    });
    expect(widths).toEqual(widths.toSorted((left, right) => right - left));
  });

  it('is judged by what people say of the whole catalogue', () => {
    const kind = evidence({ one: counts(100, 90), other: counts(100, 90) });
    expect(kind.moved(1.5, counts(100, 90))).toBe(1.5);
    expect(even.moved(1.5, counts(100, 90))).toBe(2);
  });

  it('moves a score by half a star, and only where there is no doubt', () => {
    expect(even.moved(1, counts(40, 40))).toBe(1.5);
    expect(even.moved(2, counts(40, 0))).toBe(1.5);
    // Ten who agree are few.
    expect(even.moved(1.5, counts(10, 10))).toBe(1.5);
    // Very sure, and hardly better.
    expect(even.moved(1.5, counts(100_000, 53_000))).toBe(1.5);
  });

  it('never shows what an editor hides, hides what one shows, or goes beyond the best score', () => {
    expect(even.moved(0, counts(1000, 1000))).toBe(0);
    expect(even.moved(0.25, counts(1000, 0))).toBe(0.25);
    expect(even.moved(0.5, counts(1000, 0))).toBe(0.5);
    expect(even.moved(3, counts(1000, 1000))).toBe(3);
  });

  it('is, for somebody, what those of a like situation say; others count for as much as the editor', () => {
    const split = counts(200, 100, { YOUNG: [100, 100], OLD: [100, 0] });
    expect(even.moved(1.5, split, 'YOUNG')).toBe(2);
    expect(even.moved(1.5, split, 'OLD')).toBe(1);
    expect(even.moved(1.5, split)).toBe(1.5);
    // 100 others, none of whom it helped, are worth 20 answers beside ten.
    const few = counts(110, 10, { YOUNG: [10, 10] });
    expect(even.estimate(1.5, few, 'YOUNG').share).toBeCloseTo((20 * (10 / 120) + 10) / 30, 10);
  });

  it('is what everybody says, for somebody in no segment or in one that says nothing', () => {
    const known = counts(40, 40);
    expect(even.estimate(1, known, 'YOUNG')).toEqual(even.estimate(1, known));
  });

  it('stays within its bounds, whatever people answer', () => {
    const answers = tuple(nat(500), nat(500)).map(([people, yes]) => ({
      people: people + 10,
      useful: Math.min(people + 10, yes),
    }));
    const drawn = record({ all: array(answers, { minLength: 1, maxLength: 8 }), score: integer({ min: 0, max: 12 }) });
    assert(
      property(drawn, constantFrom('YOUNG', undefined), ({ all, score: quarters }, segment) => {
        const given = all.map((one): [string, Counts] => [`n${all.indexOf(one)}`, { all: one, alike: new Map() }]);
        const known = new Evidence(new Map(given));
        const score = quarters / 4;
        for (const [, one] of given) {
          const moved = known.moved(score, one, segment);
          expect(Math.abs(moved - score)).toBeLessThanOrEqual(0.5);
          expect([moved >= 0, moved <= 3, moved > 0]).toEqual([true, true, score > 0]);
          const { share, low, high } = known.estimate(score, one, segment);
          expect([low >= 0, low <= share, share <= high, high <= 1]).toEqual([true, true, true, true]);
        }
      }),
    );
  });
});

describe('the segment of a person', () => {
  const world = fixtureWorld();
  const segment = (facts: object) => segmentOf({ facts: { ...facts }, world });

  it('is that of how long they have been searching, and of their age', () => {
    const searching = { searchStartedOn: '2026-01-01', searchMonths: 5 };
    expect(segment({ ...searching, age: 25 })).toBe('UNDER_A_YEAR UNDER_26');
    expect(segment({ ...searching, age: 26 })).toBe('UNDER_A_YEAR FROM_26');
    expect(segment({ searchNotStarted: true, searchMonths: 0, age: 50 })).toBe('NOT_STARTED FROM_50');
  });

  it('is none where one of the two is not known', () => {
    expect(segment({ age: 30 })).toBeUndefined();
    expect(segment({ searchNotStarted: true, searchMonths: 0 })).toBeUndefined();
  });
});
