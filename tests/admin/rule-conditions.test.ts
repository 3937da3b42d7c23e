import { asksFor, withCondition } from '../../admin/back-office/src/targeting/rule/addCondition';

describe('withCondition and asksFor', () => {
  const condition = { fact: 'hasVehicle', op: 'eq', value: false } as const;
  const other = { fact: 'age', op: 'lt', value: 26 } as const;

  it.each([
    ['no rule', null, { all: [condition] }],
    ['a rule for everybody', { all: [] }, { all: [condition] }],
    ['conditions that all hold', { all: [other] }, { all: [other, condition] }],
    ['a choice of conditions', { any: [other, condition] }, { all: [{ any: [other, condition] }, condition] }],
    ['a lone condition', other, { all: [other, condition] }],
    ['a rule that asks for it', { all: [condition] }, { all: [condition] }],
    ['a rule that asks for it in a group', { all: [{ all: [condition] }] }, { all: [{ all: [condition] }] }],
  ])('add a condition to %s once', (_name, rule, result) => {
    expect(withCondition(rule, condition)).toEqual(result);
    expect(asksFor(withCondition(rule, condition), condition)).toBe(true);
  });

  it('find a condition whose keys came back from the database in another order', () => {
    const stored = { all: [{ op: 'eq', fact: 'hasVehicle', value: false }] } as const;
    expect(asksFor({ all: [...stored.all] }, condition)).toBe(true);
    expect(withCondition({ all: [...stored.all] }, condition)).toEqual(stored);
  });

  it('do not find a condition in a rule that requires others', () => {
    expect([null, { all: [other] }, other, { any: [condition] }].map((rule) => asksFor(rule, condition))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
