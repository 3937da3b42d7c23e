import { completeFacts, evaluate, missingFacts, parseFacts, parseRule, trace } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';
import vectors from './situation-vectors.json';

const world = fixtureWorld();

describe('the worked examples of the situation language', () => {
  test.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_, vector) => {
    const { rule, faults } = parseRule(vector.rule, world);
    const given = parseFacts(vector.facts, world, { sources: 'ALL' });
    expect([...faults, ...given.faults]).toEqual([]);
    if (!rule) throw new Error('refused');
    const facts = completeFacts(given.facts, world);
    expect(evaluate(rule, facts, world)).toBe(vector.truth);
    expect(missingFacts(rule, facts, world)).toEqual(vector.missingFacts);
    expect(trace(rule, facts, { world, locale: 'FR' })[0]?.result).toBe(vector.truth);
  });
});
