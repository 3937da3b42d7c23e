import { Conditions } from '../../../api/targeting/language/rule-index/conditions';
import { Postings } from '../../../api/targeting/language/rule-index/postings';
import { Questions } from '../../../api/targeting/language/rule-index/questions';
import type { Condition } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';

describe('the numbers under a key', () => {
  it('are filed once each, and taken away', () => {
    const postings = new Postings<string>();
    postings.add(['a', 'b', 'a'], 1);
    postings.add(['a'], 2);
    postings.add(['a'], 3);
    expect([postings.get('a'), postings.get('b'), postings.get('c'), postings.size]).toEqual([
      [1, 2, 3],
      [1],
      undefined,
      2,
    ]);
    postings.remove(['a', 'a'], 1);
    expect(postings.get('a')?.toSorted()).toEqual([2, 3]);
    postings.remove(['a', 'c'], 7);
    expect(postings.get('a')?.toSorted()).toEqual([2, 3]);
    postings.remove(['b'], 1);
    expect([postings.get('b'), postings.size]).toEqual([undefined, 1]);
  });
});

describe('the questions on a fact', () => {
  const questions = new Questions();
  const same: [Condition['value'], Condition['value']][] = [
    ['a', ['a']],
    [1, [1]],
    [
      ['a', 'b'],
      ['b', 'a', 'b'],
    ],
    [['a', 'a'], 'a'],
    ['["a","b"]', ['["a","b"]']],
  ];

  it.each(same)('are one where they ask the same: %j, %j', (one, other) => {
    questions.set({ op: 'in', value: one }, 1);
    expect(questions.get({ op: 'in', value: other })).toBe(1);
    questions.delete({ op: 'in', value: other });
    expect(questions.get({ op: 'in', value: one })).toBeUndefined();
  });

  it.each<[Condition['value'], Condition['value']]>([
    ['1', 1],
    ['true', true],
    [['a', 'b'], '["a","b"]'],
    [
      ['a', 'b'],
      ['a', 'c'],
    ],
    [[], 'a'],
  ])('are two where they do not: %j, %j', (one, other) => {
    questions.set({ op: 'in', value: one }, 1);
    expect(questions.get({ op: 'in', value: other })).toBeUndefined();
    expect(questions.get({ op: 'hasAny', value: one })).toBeUndefined();
    questions.delete({ op: 'hasAll', value: one });
    expect(questions.get({ op: 'in', value: one })).toBe(1);
  });
});

describe('the conditions of all rules', () => {
  const young: Condition = { fact: 'age', op: 'lt', value: 26 };

  it('are one where they are the same, until nobody uses them', () => {
    const conditions = new Conditions(fixtureWorld());
    const id = conditions.acquire(young);
    expect(conditions.acquire({ ...young })).toBe(id);
    expect(conditions.groupWith(id)).toBeDefined();
    conditions.release(id);
    expect(conditions.groupWith(id)).toBeDefined();
    conditions.release(id);
    expect(conditions.groupWith(id)).toBeUndefined();
    conditions.release(id);
    expect(conditions.acquire({ ...young, value: 30 })).toBe(id);
  });

  it('are one for a value and a list of it, and for whatever nobody can answer', () => {
    const conditions = new Conditions(fixtureWorld());
    const gender = { fact: 'gender', value: 'FEMININE' } as const;
    expect(conditions.acquire({ ...gender, op: 'eq' })).toBe(
      conditions.acquire({ ...gender, op: 'in', value: ['FEMININE'] }),
    );
    expect(conditions.acquire({ fact: 'nothing', op: 'eq', value: 1 })).toBe(
      conditions.acquire({ fact: 'age', op: 'lt' }),
    );
    expect(conditions.acquire({ fact: 'age', op: 'known' })).not.toBe(
      conditions.acquire({ fact: 'gender', op: 'known' }),
    );
  });
});
