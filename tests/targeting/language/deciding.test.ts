import { assert, property } from 'fast-check';
import { completeFacts, decidingConditions, evaluate } from '../../../api/targeting/language';
import type { Rule } from '../../../api/targeting/language';
import { anyPerson } from './any-person';
import { anyRule, namedSituations } from './any-rule';
import { fixtureWorld } from './fixture-world';

const licence: Rule = { fact: 'hasCarLicence', op: 'eq', value: true };
const resume: Rule = { fact: 'hasResume', op: 'eq', value: true };
const world = fixtureWorld({ situations: namedSituations });

describe('the conditions that decide a rule', () => {
  const deciding = (rule: Rule, facts: object): unknown => decidingConditions(rule, facts as never, world);

  it.each([
    ['of ALL, those that fail', { all: [licence, resume] }, [{ asked: licence, result: 'FALSE' }]],
    ['of ANY, those that hold', { any: [licence, resume] }, [{ asked: resume, result: 'TRUE' }]],
    ['of NONE, those that hold, denied', { none: [licence, resume] }, [{ asked: { none: [resume] }, result: 'FALSE' }]],
    ['of a NONE in a NONE, as they stand', { none: [{ none: [licence] }] }, [{ asked: licence, result: 'FALSE' }]],
    ['of a condition said twice, once', { all: [licence, { any: [licence] }] }, [{ asked: licence, result: 'FALSE' }]],
  ] as [string, Rule, unknown][])('are, %s', (_, rule, expected) => {
    expect(deciding(rule, { hasCarLicence: false, hasResume: true })).toEqual(expected);
  });

  it('are, of an UNKNOWN rule, those that are not known', () => {
    expect(deciding({ all: [resume, licence] }, { hasResume: true })).toEqual([{ asked: licence, result: 'UNKNOWN' }]);
  });

  it('are each what the rule is, of any rule and anybody', () => {
    assert(
      property(anyRule, anyPerson, (rule, facts) => {
        const complete = completeFacts(facts, world);
        const found = decidingConditions(rule, complete, world);
        const result = evaluate(rule, complete, world);
        for (const one of found) expect(one.result).toBe(result);
        for (const { asked } of found) expect(evaluate(asked, complete, world)).toBe(result);
      }),
    );
  });
});
