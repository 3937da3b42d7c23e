import { array, assert, constant, constantFrom, integer, oneof, property, tuple } from 'fast-check';
import {
  completeFacts,
  evaluate,
  parseFacts,
  RuleIndex,
  type Facts,
  type Rule,
  type Truth,
} from '../../../api/targeting/language';
import { Residuals } from '../../../api/targeting/language/rule-index/residuals';
import { anyPerson } from './any-person';
import { anyRule, namedSituations } from './any-rule';
import { everyCondition } from './every-condition';
import { fixtureWorld } from './fixture-world';
import vectors from './situation-vectors.json';

const world = fixtureWorld({
  situations: {
    ...namedSituations,
    loop: { any: [{ situation: 'loop' }, { fact: 'hasResume', op: 'eq', value: true }] },
    there: { none: [{ situation: 'back' }] },
    back: { all: [{ situation: 'there' }, { fact: 'hasVehicle', op: 'eq', value: true }] },
  },
  market: { 'market.growth': 2 },
});
const people = anyPerson.map((facts) => completeFacts(facts, world));
const rules = oneof(
  { arbitrary: anyRule, weight: 9 },
  {
    arbitrary: constantFrom<Rule>(
      { situation: 'loop' },
      { none: [{ situation: 'loop' }] },
      { situation: 'there' },
      { situation: 'back' },
    ),
    weight: 1,
  },
);

/** Returns the truth of each key; a key that is found twice, or as TRUE and UNKNOWN, is an error. */
function truthsIn<Key extends string | number>(index: RuleIndex<Key>, facts: Facts): (key: Key) => Truth {
  const { matching, unknown, unknownCount } = index.match(facts, world);
  const truths = new Map<Key, Truth>([
    ...matching.map((key) => [key, 'TRUE'] as const),
    ...unknown.map((key) => [key, 'UNKNOWN'] as const),
  ]);
  expect([truths.size, unknownCount]).toEqual([matching.length + unknown.length, unknown.length]);
  return (key) => truths.get(key) ?? 'FALSE';
}

function indexOf(all: readonly Rule[]): RuleIndex<number> {
  const index = new RuleIndex<number>(world);
  for (const [key, rule] of all.entries()) index.set(key, rule);
  return index;
}

function expectAgreement(index: RuleIndex<number>, all: Iterable<readonly [number, Rule]>, facts: Facts): void {
  const truth = truthsIn(index, facts);
  const wrong = [...all].filter(([key, rule]) => truth(key) !== evaluate(rule, facts, world));
  expect(wrong.map(([key, rule]) => ({ rule, index: truth(key), facts }))).toEqual([]);
}

describe('an index of rules', () => {
  it('gives the worked examples of the situation language', () => {
    const index = indexOf(vectors.map(({ rule }) => rule as Rule));
    const plain = fixtureWorld();
    for (const [key, vector] of vectors.entries()) {
      const facts = completeFacts(parseFacts(vector.facts, plain, { sources: 'ALL' }).facts, plain);
      expect([vector.name, truthsIn(index, facts)(key)]).toEqual([vector.name, vector.truth]);
    }
  });

  it('agrees with the evaluator on every condition and its negation', () => {
    const all = everyCondition().flatMap((condition): Rule[] => [condition, { none: [condition] }]);
    const index = indexOf(all);
    assert(
      property(people, (facts) => expectAgreement(index, all.entries(), facts)),
      { numRuns: 50 },
    );
  });

  it('agrees with the evaluator on any rules and people', () => {
    assert(
      property(array(rules, { maxLength: 40 }), array(people, { minLength: 1, maxLength: 4 }), (all, given) => {
        const index = indexOf(all);
        for (const facts of given) expectAgreement(index, all.entries(), facts);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['all', 'any', 'none'] as const)('agrees with the evaluator on long groups: %s', (name) => {
    const groups = array(anyRule, { minLength: 4, maxLength: 9, size: 'max' }).map(
      (parts) => ({ [name]: parts }) as unknown as Rule,
    );
    const choices = array(constantFrom(...everyCondition()), { minLength: 5, maxLength: 9, size: 'max' }).map(
      (parts) => ({ [name]: parts }) as unknown as Rule,
    );
    assert(
      property(array(oneof(groups, choices), { maxLength: 12, size: 'max' }), people, (all, facts) => {
        expectAgreement(indexOf(all), all.entries(), facts);
      }),
      { numRuns: 200 },
    );
  });

  it('finds each of many rare choices', () => {
    const codes = ['A1101', 'B1101', 'C1101', 'D1101', 'E1101', 'F1101', 'G1101', 'H1101'];
    const all = [2, 6, 7, 8].map((count): Rule => ({
      any: codes.slice(0, count).map((value) => ({ fact: 'targetJobGroup', op: 'eq', value })),
    }));
    const index = indexOf(all);
    for (const targetJobGroup of codes) expectAgreement(index, all.entries(), { targetJobGroup });
    expect(index.match({ targetJobGroup: 'H1101' }).matching).toEqual([3]);
  });

  it('holds thousands of rules at once', () => {
    assert(
      property(
        array(rules, { minLength: 2500, maxLength: 2500, size: 'max' }),
        array(people, { minLength: 5, maxLength: 5 }),
        (all, given) => {
          const index = indexOf(all);
          expect(index.size).toBe(2500);
          for (const facts of given) expectAgreement(index, all.entries(), facts);
        },
      ),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('uses the places of the world given with a query', () => {
    const index = new RuleIndex<string>(world);
    index.set('lyon', { fact: 'place', op: 'under', value: ['dep-69'] });
    const moved = { ...world, placeChain: (code: string) => (code === '99999' ? ['99999', 'dep-69'] : undefined) };
    expect(index.match({ place: '99999' }).matching).toEqual([]);
    expect(index.match({ place: '99999' }, moved).matching).toEqual(['lyon']);
  });
});

describe('an index of rules that change', () => {
  const keys = integer({ min: 0, max: 60 });
  const changes = array(oneof(tuple(keys, rules), tuple(keys, constant(undefined))), {
    minLength: 1,
    maxLength: 200,
    size: 'max',
  });

  it('equals a new index after any rules are set, replaced and deleted', () => {
    assert(
      property(changes, people, (all, facts) => {
        const [index, model] = [new RuleIndex<number>(world), new Map<number, Rule>()];
        for (const [at, [key, rule]] of all.entries()) {
          expect(change(index, key, rule)).toBe(change(model, key, rule));
          if (at % 50 === 0) expectAgreement(index, model, facts);
        }
        expect(index.size).toBe(model.size);
        expectAgreement(index, model, facts);
        const truth = truthsIn(index, facts);
        for (let key = 0; key <= 60; key += 1) expect(model.has(key) || truth(key) === 'FALSE').toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    [5, 60],
    [20, 300],
  ])('stays correct when memory of replaced rules is reused: %i times %i', (rounds, count) => {
    const index = new RuleIndex<number>(world);
    const facts = completeFacts({ birthYear: 2005, hasResume: true, place: '69123' }, world);
    for (let round = 0; round < rounds; round += 1) {
      const all = Array.from({ length: count }, (_, key) => [key, nestedRule(round, key)] as const);
      for (const [key, rule] of all) index.set(key, rule);
      expectAgreement(index, all, facts);
    }
    expect(index.match(facts).matching.length).toBeGreaterThan(0);
  });

  it('frees memory once more than half of it is unused', () => {
    const residuals = new Residuals();
    const places = Array.from({ length: 200 }, (_, at) => residuals.add([2 * at, -2, 3, 5]));
    expect(residuals.isMostlyWaste).toBe(false);
    for (const place of places.slice(0, 150)) residuals.remove(place);
    expect(residuals.isMostlyWaste).toBe(true);
    expect([...residuals.read(places[199] ?? 0)]).toEqual([398, -2, 3, 5]);
  });

  it('does not change matches that it returned earlier', () => {
    const index = new RuleIndex<string>(world);
    index.set('old', { fact: 'hasResume', op: 'eq', value: true });
    const before = index.match({});
    index.delete('old');
    index.set('new', { fact: 'hasResume', op: 'known' });
    expect(before.unknown).toEqual(['old']);
    expect(index.match({ hasResume: false }).matching).toEqual(['new']);
  });

  it('uses the situations of the moment when a rule is set', () => {
    const situations: Record<string, Rule> = { helped: { fact: 'age', op: 'lt', value: 26 } };
    const index = new RuleIndex<string>(fixtureWorld({ situations }));
    index.set('rule', { situation: 'helped' });
    situations.helped = { fact: 'age', op: 'gte', value: 26 };
    expect(index.match({ age: 20 }).matching).toEqual(['rule']);
    index.set('rule', { situation: 'helped' });
    expect(index.match({ age: 20 }).matching).toEqual([]);
  });
});

/** Sets or deletes a rule; returns whether one was deleted. */
function change(
  rules: Pick<Map<number, Rule>, 'delete'> & { set(key: number, rule: Rule): unknown },
  key: number,
  rule: Rule | undefined,
): boolean {
  if (!rule) return rules.delete(key);
  rules.set(key, rule);
  return false;
}

/** Nested choices, which do not fit a row. */
function nestedRule(round: number, key: number): Rule {
  const age: Rule = { fact: 'age', op: 'lt', value: 10 + ((round + key) % 40) };
  const near: Rule = {
    all: [
      { fact: 'place', op: 'under', value: [key % 2 === 0 ? 'dep-69' : 'dep-93'] },
      { fact: 'hasVehicle', op: 'eq', value: true },
    ],
  };
  return {
    all: [
      { any: [age, near, { fact: 'gender', op: 'known' }] },
      { any: [{ none: [near] }, { fact: 'hasResume', op: 'eq', value: round % 2 === 0 }] },
    ],
  };
}
