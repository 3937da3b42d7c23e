import { array, assert, constantFrom, letrec, oneof, property } from 'fast-check';
import {
  completeFacts,
  evaluate,
  FACT_DEFINITIONS,
  missingFacts,
  parseRule,
  sentence,
  trace,
  type Facts,
  type FactValue,
  type Locale,
  type Rule,
} from '../../../api/targeting/language';
import { everyCondition } from './every-condition';
import { fixtureWorld } from './fixture-world';

const world = fixtureWorld({
  situations: { young: { fact: 'age', op: 'lt', value: 26 } },
  market: { 'market.growth': 2 },
});
const conditions = everyCondition();

const rules = letrec<{ rule: Rule }>((tie) => ({
  rule: oneof(
    { maxDepth: 4, depthIdentifier: 'rule' },
    constantFrom<Rule>(...conditions, { situation: 'young' }),
    ...(['all', 'any', 'none'] as const).map((name) =>
      array(tie('rule'), { maxLength: 4, depthIdentifier: 'rule' }).map(
        (parts) => ({ [name]: parts }) as unknown as Rule,
      ),
    ),
  ),
})).rule;

/** Facts that the conditions use, so that results vary. */
const facts = array(constantFrom(...conditions), { maxLength: 60 }).map((some) => completeFacts(factsOf(some), world));

function factsOf(some: typeof conditions): Facts {
  const types = new Map(FACT_DEFINITIONS.map(({ key, type }) => [key, type]));
  const given: Record<string, FactValue> = {};
  for (const { fact, value } of some) {
    if (value === undefined) continue;
    const list = [value].flat();
    given[fact] = types.get(fact) === 'ENUM_SET' ? list.map(String) : (list[0] ?? 0);
  }
  return given;
}

const locales = constantFrom<Locale>('FR', 'FR_TU', 'EN');

describe('any rule over any facts', () => {
  test('is valid', () => {
    assert(
      property(rules, (rule) => {
        expect(parseRule(rule, world).faults.filter(({ code }) => !code.startsWith('TOO_'))).toEqual([]);
      }),
    );
  });

  test('is TRUE, FALSE or UNKNOWN, and the same when negated twice', () => {
    assert(
      property(rules, facts, (rule, given) => {
        const result = evaluate(rule, given, world);
        expect(['TRUE', 'FALSE', 'UNKNOWN']).toContain(result);
        expect(evaluate({ none: [{ none: [rule] }] }, given, world)).toBe(result);
      }),
    );
  });

  test('has missing facts only when UNKNOWN, all of PROFILE, in order', () => {
    const profile = FACT_DEFINITIONS.filter(({ source }) => source === 'PROFILE').map(({ key }) => key);
    assert(
      property(rules, facts, (rule, given) => {
        const missing = missingFacts(rule, given, world);
        expect(missing.length === 0 || evaluate(rule, given, world) === 'UNKNOWN').toBe(true);
        expect(missing).toEqual([...new Set(missing)].toSorted());
        expect(profile).toEqual(expect.arrayContaining(missing));
      }),
    );
  });

  test('has a trace whose root is its result', () => {
    assert(
      property(rules, facts, locales, (rule, given, locale) => {
        const [root] = trace(rule, given, { world, locale });
        expect(root).toEqual({
          path: '',
          result: evaluate(rule, given, world),
          sentence: sentence(rule, world, locale),
        });
      }),
    );
  });

  test('has a sentence, the same when negated twice', () => {
    assert(
      property(rules, locales, (rule, locale) => {
        const said = sentence(rule, world, locale);
        expect(said).toMatch(/^\S.*\S$/);
        expect(sentence({ none: [{ none: [rule] }] }, world, locale)).toBe(said);
      }),
    );
  });
});
