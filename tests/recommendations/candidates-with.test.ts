import { array, assert, boolean, constantFrom, nat, option, property, record } from 'fast-check';
import type { Candidate } from '../../api/recommendations/candidates.rules';
import { matchedWith } from '../../api/recommendations/candidates-with.rules';
import { rank, relevantTo } from '../../api/recommendations/ranking/ranking.rules';
import type { Matched } from '../../api/recommendations/ranking/ranking.rules';
import type { Rule } from '../../api/targeting/language';
import { fixtureWorld } from '../targeting/language/fixture-world';
import { someScoreLine } from '../catalogue/some-content';
import { matchedOf, someCandidate } from './some-candidate';

const person = { facts: { hasCarLicence: true }, world: fixtureWorld() };
const RULES: readonly (Rule | null)[] = [
  null,
  { fact: 'hasCarLicence', op: 'eq', value: true },
  { fact: 'hasCarLicence', op: 'eq', value: false },
  { fact: 'hasResume', op: 'eq', value: true },
];
const NAMES = ['a', 'b', 'c', 'd', 'e'];

const anyItem = record({
  slug: constantFrom(...NAMES),
  rule: constantFrom(...RULES),
  weight: nat(3),
  showsLower: boolean(),
  excludes: array(constantFrom(...NAMES), { maxLength: 2 }),
  score: option(nat(3)),
});
function candidate(item: {
  slug: string;
  rule: Rule | null;
  weight: number;
  showsLower: boolean;
  excludes: string[];
  score: number | null;
}): Candidate {
  return someCandidate(item.slug, {
    rule: item.rule,
    weight: item.weight,
    whenUnknown: item.showsLower ? 'SHOW_LOWER' : 'HIDE',
    incompatibleWithIds: item.excludes.map((name) => `id of ${name}`),
    scoreLines: item.score === null ? [] : [someScoreLine({ rule: { all: [] }, score: item.score })],
  });
}

const ranked = (matched: Matched): string[] =>
  rank(matched, person)
    .fitting.best(100)
    .map(({ item }) => item.slug);

describe('a change that is tried', () => {
  it('gives what the catalogue would give once it is made, and leaves the catalogue as it is', () => {
    assert(
      property(array(anyItem, { maxLength: 5 }), anyItem, boolean(), (items, changed, isGone) => {
        const list = [...new Map(items.map((item) => [item.slug, candidate(item)])).values()];
        const one = candidate(changed);
        const shared = matchedOf(list, person);
        const before = ranked(shared);
        const tried = matchedWith(shared, { id: one.item.id, candidate: isGone ? null : one }, person);
        const others = list.filter(({ item }) => item.id !== one.item.id);
        expect(ranked(tried)).toEqual(ranked(matchedOf(isGone ? others : [...others, one], person)));
        expect(ranked(shared)).toEqual(before);
        // Of what is left out, nothing decides about the rest.
        const asked = NAMES.slice(0, 2).map((name) => `id of ${name}`);
        const relevant = relevantTo(shared, [...asked, one.item.id, ...one.item.content.incompatibleWithIds]);
        const change = { id: one.item.id, candidate: isGone ? null : one };
        expect(rank(matchedWith(relevant, change, person), person).fitting.among(asked)).toEqual(
          rank(tried, person).fitting.among(asked),
        );
      }),
      { numRuns: 500 },
    );
  });
});
