import { array, assert, property } from 'fast-check';
import { completeFacts, evaluate } from '../../api/targeting/language';
import type { Facts, Rule, Truth } from '../../api/targeting/language';
import { populationFrom } from './population-from';
import { anyPerson } from '../targeting/language/any-person';
import { anyRule, namedSituations } from '../targeting/language/any-rule';
import { fixtureWorld } from '../targeting/language/fixture-world';
import vectors from '../targeting/language/situation-vectors.json';

const TRUTHS: readonly Truth[] = ['FALSE', 'UNKNOWN', 'TRUE'];

describe('counting people in columns', () => {
  const world = fixtureWorld({
    situations: namedSituations,
    market: { 'market.medianSalary': 24_000, 'market.contractShare.PERMANENT': 50 },
  });

  it.each(vectors.map((vector) => [vector.name, vector] as const))(
    'gives the worked example: %s',
    (_, { rule, facts, truth }) => {
      const plain = fixtureWorld();
      const [byte] = populationFrom([facts as unknown as Facts], plain).truths({
        rule: rule as unknown as Rule,
        world: plain,
      });
      expect(TRUTHS[byte ?? -1]).toBe(truth);
    },
  );

  it('agrees with the evaluator on any facts', () => {
    const seen = new Set<Truth>();
    const trials = [
      array(anyPerson, { minLength: 30, maxLength: 30 }),
      array(anyRule, { minLength: 20, maxLength: 20 }),
    ] as const;
    assert(
      property(...trials, (people, rules) => {
        const population = populationFrom(people, world);
        for (const rule of rules) {
          const truths = population.truths({ rule, world });
          people.forEach((facts, person) => {
            const expected = evaluate(rule, completeFacts(facts, world), world);
            seen.add(expected);
            if (TRUTHS[truths[person] as number] !== expected)
              throw new Error(JSON.stringify({ rule, facts, expected }));
          });
        }
      }),
      { numRuns: 50 },
    );
    expect(seen.size).toBe(3);
  });

  it('continues after a block of people that needs no more conditions', () => {
    const people = Array.from({ length: 9_000 }, (_, person): Facts => ({
      gender: person < 4_096 ? 'FEMININE' : 'MASCULINE',
      hasResume: person % 3 === 0,
    }));
    const population = populationFrom(people, world);
    const men: Rule = { fact: 'gender', op: 'eq', value: 'MASCULINE' };
    const resume: Rule = { fact: 'hasResume', op: 'eq', value: true };
    const matching = (rule: Rule): number => population.reach({ rule, world }).matching;
    expect(matching({ all: [men, resume] })).toBe(
      people.filter((facts) => facts['gender'] === 'MASCULINE' && facts['hasResume']).length,
    );
    expect(matching({ any: [men, resume] })).toBe(
      people.filter((facts) => facts['gender'] === 'MASCULINE' || facts['hasResume']).length,
    );
    expect(matching({ none: [men, resume] })).toBe(
      people.filter((facts) => facts['gender'] !== 'MASCULINE' && !facts['hasResume']).length,
    );
  });
});
