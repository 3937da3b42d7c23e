import { assert, property } from 'fast-check';
import { completeFacts, evaluate, trace, type Rule } from '../../../api/targeting/language';
import { tracer } from '../../../api/targeting/language/trace';
import { anyPerson } from './any-person';
import { anyRule, namedSituations } from './any-rule';
import { fixtureWorld } from './fixture-world';

const world = fixtureWorld({ situations: namedSituations });
const people = anyPerson.map((facts) => completeFacts(facts, world));

/** Resolves a JSON pointer. */
function at(rule: Rule, path: string): Rule {
  const steps = path.split('/').slice(1);
  return steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], rule) as Rule;
}

describe('a trace', () => {
  it('has every node of the rule, depth first, with its result', () => {
    const rule: Rule = {
      all: [{ none: [{ fact: 'hasResume', op: 'eq', value: true }] }, { any: [] }, { situation: 'young' }],
    };
    expect(tracer(rule, world)({ hasResume: false })).toEqual([
      { path: '', result: 'FALSE' },
      { path: '/all/0', result: 'TRUE' },
      { path: '/all/0/none/0', result: 'FALSE' },
      { path: '/all/1', result: 'FALSE' },
      { path: '/all/2', result: 'UNKNOWN' },
    ]);
  });

  it('agrees with the evaluator at each node', () => {
    assert(
      property(anyRule, people, (rule, facts) => {
        const results = tracer(rule, world)(facts);
        expect(results).toEqual(results.map(({ path }) => ({ path, result: evaluate(at(rule, path), facts, world) })));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same with sentences, and when compiled for many people', () => {
    assert(
      property(anyRule, people, people, (rule, one, other) => {
        const prepared = tracer(rule, world);
        for (const facts of [one, other]) {
          const nodes = trace(rule, facts, { world, locale: 'FR' });
          expect(prepared(facts)).toEqual(nodes.map(({ path, result }) => ({ path, result })));
          expect(nodes.every(({ sentence }) => sentence.length > 0)).toBe(true);
        }
      }),
    );
  });
});
