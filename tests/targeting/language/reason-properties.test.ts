import { assert, constantFrom, property } from 'fast-check';
import {
  completeFacts,
  evaluate,
  expandSituations,
  factDefinition,
  FACT_DEFINITIONS,
  reason,
  sentence,
  type Condition,
  type Facts,
  type Locale,
  type Rule,
} from '../../../api/targeting/language';
import { heldConditions } from '../../../api/targeting/language/sentence/held-conditions';
import { anyPerson } from './any-person';
import { anyRule, namedSituations } from './any-rule';
import { fixtureWorld } from './fixture-world';

const world = fixtureWorld({ situations: namedSituations, market: { 'market.growth': 2 } });
const locales = constantFrom<Locale>('FR', 'FR_TU', 'EN');

/** Passes each rule that holds for a person to a check, and returns for how many something is told. */
function eachTold(check: (rule: Rule, given: Facts, told: Condition[]) => void): number {
  let count = 0;
  assert(
    property(anyRule, anyPerson, (rule, given) => {
      const told = heldConditions(rule, { facts: completeFacts(given, world), world });
      count += told.length > 0 ? 1 : 0;
      check(rule, given, told);
    }),
    { numRuns: 3000 },
  );
  return count;
}

/** The fact and what it is computed from, as far as the person gave them. */
function sourcesOf(fact: string, given: Facts): Record<string, Facts[string]> {
  const own = given[fact];
  if (own !== undefined) return { [fact]: own };
  const sources = factDefinition(fact)?.derivedFrom ?? [];
  return Object.assign({}, ...sources.map((source) => sourcesOf(source, given))) as Record<string, Facts[string]>;
}

describe('what a reason tells, for any rule and person', () => {
  test('is TRUE of the person', () => {
    const count = eachTold((_, given, told) => {
      const facts = completeFacts(given, world);
      expect(told.filter((condition) => evaluate(condition, facts, world) !== 'TRUE')).toEqual([]);
    });
    expect(count).toBeGreaterThan(200);
  });

  test('follows from what the person said of that very fact, and from no default', () => {
    const count = eachTold((_, given, told) => {
      for (const condition of told) {
        const alone = completeFacts(sourcesOf(condition.fact, given), world);
        expect({ condition, truth: evaluate(condition, alone, world) }).toEqual({ condition, truth: 'TRUE' });
      }
    });
    expect(count).toBeGreaterThan(200);
  });

  test('is nothing where the rule does not hold, and nothing that a rule excludes', () => {
    eachTold((rule, given, told) => {
      const facts = completeFacts(given, world);
      expect(evaluate(rule, facts, world) === 'TRUE' || told.length === 0).toBe(true);
      const excludesNothing = !JSON.stringify(expandSituations(rule, world)).includes('"none"');
      const excluded = excludesNothing ? heldConditions({ none: [rule] }, { facts, world }) : [];
      expect(excluded).toEqual([]);
    });
  });

  test('names no choice of a set that was not ticked', () => {
    const sets = FACT_DEFINITIONS.filter(({ type }) => type === 'ENUM_SET');
    const words = sets.flatMap(({ key, choices = [] }) =>
      choices.flatMap(({ value }) => {
        const condition: Rule = { fact: key, op: 'hasAny', value: [value] };
        return [
          { key, value, isSaid: true, text: sentence(condition, world, 'FR') },
          { key, value, isSaid: false, text: sentence({ none: [condition] }, world, 'FR') },
        ];
      }),
    );
    eachTold((rule, given) => {
      const text = reason(rule, completeFacts(given, world), { world, locale: 'FR' }) ?? '';
      const ticked = (key: string, value: string): boolean => [given[key]].flat().includes(value);
      const untrue = words.filter(
        (one) => text.includes(`${one.text}.`) && !(one.isSaid && ticked(one.key, one.value)),
      );
      expect(untrue).toEqual([]);
    });
  });

  test('is a sentence in each locale, that repeats "que"', () => {
    assert(
      property(anyRule, anyPerson, locales, (rule, given, locale) => {
        const text = reason(rule, completeFacts(given, world), { world, locale });
        if (text === undefined) return;
        expect(text).toMatch(locale === 'EN' ? /^Because \S.*\S\.$/ : /^Parce (?:que |qu')\S.*\S\.$/);
        expect(text).not.toMatch(/undefined|[[\]{}|]| {2}| et (?:vous|tu) /);
      }),
      { numRuns: 1000 },
    );
  });
});
