import { array, assert, constantFrom, nat, property, record, subarray } from 'fast-check';
import { firstOf, placeOf } from '../../api/recommendations/ranking/variety.rules';
import type { Contest } from '../../api/recommendations/ranking/variety.rules';

interface Entry {
  score: number;
  closeness: number;
  topics: string[];
}

function contest(entries: readonly Entry[]): Contest {
  const at = (entry: number): Entry => entries[entry] as Entry;
  return {
    size: entries.length,
    scoreOf: (entry) => at(entry).score,
    closenessOf: (entry) => at(entry).closeness,
    topicsOf: (entry) => at(entry).topics,
    compareRest: (left, right) => left - right,
  };
}

const entry = (score: number, closeness: number, ...topics: string[]): Entry => ({ score, closeness, topics });

describe('the variety of a list', () => {
  it('lets something about another topic pass what is as good and hardly closer', () => {
    const entries = [entry(3, 6, 'resume'), entry(3, 5, 'resume'), entry(3, 3, 'network'), entry(3, 1, 'rights')];
    expect(firstOf(contest(entries), 4)).toEqual([0, 2, 1, 3]);
  });

  it('counts the share of the topics in common', () => {
    const entries = [entry(3, 6, 'resume', 'interview'), entry(3, 5, 'resume', 'rights'), entry(3, 3, 'network')];
    expect(firstOf(contest(entries), 3)).toEqual([0, 1, 2]);
    expect(firstOf(contest([entry(2, 1), entry(2, 0), entry(2, 0)]), 3)).toEqual([0, 1, 2]);
  });

  const topics = subarray(['resume', 'network', 'rights', 'training']);
  const drawn = record({ score: constantFrom(0.5, 1, 2, 2.004, 2.009, 3), closeness: nat(12), topics });

  it('gives each entry the place that it has in the whole list', () => {
    assert(
      property(array(drawn, { maxLength: 60 }), (entries) => {
        const all = firstOf(contest(entries), Infinity);
        expect(all.map((one) => placeOf(contest(entries), one))).toEqual(all.map((_one, index) => index + 1));
      }),
    );
  });

  it('lets nothing pass a better score, moves no first place, and begins the same however much is asked for', () => {
    assert(
      property(array(drawn, { maxLength: 60 }), nat(70), (entries, count) => {
        const all = firstOf(contest(entries), Infinity);
        expect(all.toSorted((left, right) => left - right)).toEqual(entries.map((_one, index) => index));
        const scores = all.map((one) => entries[one]?.score ?? 0);
        expect(scores).toEqual(scores.toSorted((left, right) => right - left));
        expect(firstOf(contest(entries), count)).toEqual(all.slice(0, count));
        const best = entries.filter(({ score }) => score === scores[0]);
        const first = entries[all[0] ?? 0]?.closeness ?? 0;
        expect(first).toBe(Math.max(0, ...best.map(({ closeness }) => closeness)));
      }),
    );
  });
});
