import * as fc from 'fast-check';
import {
  countIncomplete,
  fitValues,
  toQuery,
  toRule,
  UNCHOSEN_FIELD,
} from '../../admin/back-office/src/targeting/rule/conversion';
import type { Condition, Rule } from '../../admin/shared/rule';

const value = fc.oneof(
  fc.boolean(),
  fc.integer(),
  fc.string({ minLength: 1 }),
  fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }),
);

const condition: fc.Arbitrary<Rule> = fc.record<Condition>({
  fact: fc.constantFrom('age', 'place', 'highestDegree', 'market.growth'),
  op: fc.constantFrom('eq', 'in', 'lt', 'lte', 'gt', 'gte', 'under', 'hasAny', 'hasAll'),
  value,
});

const known = fc.constantFrom('age', 'place').map((fact): Rule => ({ fact, op: 'known' }));

const situation = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).map((slug): Rule => ({ situation: slug }));

const { rule } = fc.letrec<{ rule: Rule; rules: Rule[] }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small' },
    condition,
    known,
    situation,
    tie('rules').map((all): Rule => ({ all })),
    tie('rules').map((any): Rule => ({ any })),
    tie('rules').map((none): Rule => ({ none })),
  ),
  rules: fc.array(tie('rule'), { maxLength: 4 }),
}));

describe('the rule builder', () => {
  it('gives back any rule as it was', () => {
    fc.assert(fc.property(rule, (original) => expect(toRule(toQuery(original))).toEqual(original)));
  });

  it.each<[string, Rule]>([
    ['an empty all', { all: [] }],
    ['an empty any', { any: [] }],
    ['an empty none', { none: [] }],
    ['a lone condition', { fact: 'age', op: 'lt', value: 26 }],
    ['a lone condition inside a group', { all: [{ fact: 'age', op: 'lt', value: 26 }] }],
    ['a false value', { fact: 'hasResume', op: 'eq', value: false }],
    ['a zero', { fact: 'searchMonths', op: 'lte', value: 0 }],
    ['a lone situation', { situation: 'jeune-sans-diplome' }],
    ['a group alone in a group', { all: [{ all: [{ situation: 'reconversion' }] }] }],
  ])('keeps %s', (_name, original) => {
    expect(toRule(toQuery(original))).toEqual(original);
  });

  it('shows a lone condition inside a group', () => {
    expect(toQuery({ fact: 'age', op: 'lt', value: 26 })).toMatchObject({
      combinator: 'all',
      rules: [{ field: 'age', operator: 'lt', value: 26 }],
    });
  });

  it('writes the group once a second condition joins a lone one', () => {
    const query = toQuery({ situation: 'jeune' });
    const grown = { ...query, rules: [...query.rules, { field: 'age', operator: 'known' }] };
    expect(toRule(grown)).toEqual({ all: [{ situation: 'jeune' }, { fact: 'age', op: 'known' }] });
  });

  it('writes the group once a lone condition is negated', () => {
    expect(toRule({ ...toQuery({ situation: 'jeune' }), combinator: 'none' })).toEqual({
      none: [{ situation: 'jeune' }],
    });
  });

  it('drops the value when a condition becomes "known"', () => {
    expect(toRule({ combinator: 'any', rules: [{ field: 'age', operator: 'known', value: 26 }] })).toEqual({
      any: [{ fact: 'age', op: 'known' }],
    });
  });
});

describe('conditions without a value', () => {
  it('are counted at any depth', () => {
    const rule: Rule = {
      all: [{ fact: 'age', op: 'lt' }, { none: [{ situation: '' }, { fact: 'place', op: 'under', value: [] }] }],
    };
    expect(countIncomplete(rule)).toBe(3);
  });

  it('do not include "known", false or zero', () => {
    const rule: Rule = {
      any: [
        { fact: 'age', op: 'known' },
        { fact: 'hasResume', op: 'eq', value: false },
        { fact: 'searchMonths', op: 'lte', value: 0 },
      ],
    };
    expect(countIncomplete(rule)).toBe(0);
  });
});

describe('a change of operator', () => {
  const leaf = (operator: string, value: unknown) => ({
    combinator: 'all',
    rules: [{ field: 'highestDegree', operator, value }],
  });

  it('makes a list of a single value', () => {
    expect(toRule(fitValues(leaf('in', 'BAC')))).toEqual({
      all: [{ fact: 'highestDegree', op: 'in', value: ['BAC'] }],
    });
  });

  it('keeps the first value of a list', () => {
    expect(toRule(fitValues(leaf('gte', ['BAC', 'CAP_BEP'])))).toEqual({
      all: [{ fact: 'highestDegree', op: 'gte', value: 'BAC' }],
    });
  });

  it('leaves a valid rule as it was', () => {
    fc.assert(fc.property(situation, (original) => expect(toRule(fitValues(toQuery(original)))).toEqual(original)));
  });
});

describe('a new condition', () => {
  it('is incomplete until it says what it is about', () => {
    expect(countIncomplete(toRule({ combinator: 'all', rules: [{ field: UNCHOSEN_FIELD, operator: 'known' }] }))).toBe(
      1,
    );
  });
});
