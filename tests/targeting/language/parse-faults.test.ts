import { parseFacts, parseRule, type Rule } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';

const fine: Rule = { fact: 'hasResume', op: 'eq', value: true };
const world = fixtureWorld({
  situations: {
    fine,
    looping: { all: [{ situation: 'looping' }] },
    reaching: { situation: 'own' },
    wide: { any: Array<Rule>(90).fill(fine) },
  },
});

function nested(depth: number): unknown {
  return depth === 1 ? fine : { all: [nested(depth - 1)] };
}

function faultsOf(rule: unknown, own?: string): string[] {
  return parseRule(rule, world, own === undefined ? {} : { own }).faults.map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );
}

describe('parseRule', () => {
  test.each([
    ['NOT_JSON', '', undefined],
    ['TOO_LARGE', '', { situation: 'x'.repeat(17_000) }],
    ['TOO_DEEP', '/all/0/all/0/all/0/all/0/all/0/all/0/all/0/all/0', nested(9)],
    ['TOO_MANY_LEAVES', '', { all: Array(101).fill(fine) }],
    ['TOO_MANY_LEAVES', '', { all: Array(6).fill({ situation: 'wide' }) }],
    ['MALFORMED', '', { all: [], any: [] }],
    ['MALFORMED', '', { all: {} }],
    ['MALFORMED', '/all/0', { all: [{ ...fine, note: 'x' }] }],
    ['MALFORMED', '/none/0', { none: ['x'] }],
    ['UNKNOWN_FACT', '/any/0', { any: [{ fact: 'shoeSize', op: 'eq', value: 42 }] }],
    ['UNKNOWN_FACT', '', { fact: 'constructor', op: 'known' }],
    ['UNKNOWN_OPERATOR', '', { fact: 'age', op: 'like', value: 1 }],
    ['OPERATOR_NOT_TAKEN', '', { fact: 'hasResume', op: 'lt', value: true }],
    ['WRONG_TYPE', '', { fact: 'age', op: 'lt', value: '26' }],
    ['WRONG_TYPE', '', { fact: 'age', op: 'in', value: 26 }],
    ['WRONG_TYPE', '', { fact: 'age', op: 'known', value: true }],
    ['WRONG_TYPE', '', { fact: 'searchStartedOn', op: 'eq', value: '2026-02-30' }],
    ['NOT_A_CHOICE', '', { fact: 'gender', op: 'eq', value: 'X' }],
    ['EMPTY_LIST', '', { fact: 'place', op: 'under', value: [] }],
    ['UNKNOWN_PLACE', '', { fact: 'place', op: 'eq', value: '00000' }],
    ['MALFORMED_CODE', '', { fact: 'targetJobGroup', op: 'under', value: ['M1'] }],
    ['MALFORMED_CODE', '', { fact: 'targetJob', op: 'eq', value: 'M1805' }],
    ['UNKNOWN_SITUATION', '', { situation: 'gone' }],
    ['CYCLE', '/any/1', { any: [fine, { situation: 'looping' }] }],
  ])('refuses with %s at "%s"', (code, pointer, rule) => {
    expect(faultsOf(rule)).toEqual([`${pointer} ${code}`]);
  });

  test('refuses a rule that contains the situation it defines', () => {
    expect(faultsOf({ situation: 'own' }, 'own')).toEqual([' CYCLE']);
    expect(faultsOf({ all: [{ situation: 'reaching' }] }, 'own')).toEqual(['/all/0 CYCLE']);
  });

  test('reports every error at its node', () => {
    const rule = {
      all: [{ fact: 'shoeSize', op: 'like' }, { any: [{ fact: 'gender', op: 'in', value: ['X', 'Y'] }] }],
    };
    expect(faultsOf(rule)).toEqual([
      '/all/0 UNKNOWN_FACT',
      '/all/0 UNKNOWN_OPERATOR',
      '/all/1/any/0 NOT_A_CHOICE',
      '/all/1/any/0 NOT_A_CHOICE',
    ]);
  });

  test('explains errors in each language', () => {
    expect(parseRule({ situation: 'gone' }, world).faults[0]?.message).toEqual({
      fr: 'La situation « gone » est inconnue.',
      en: 'The situation "gone" is unknown.',
    });
  });
});

describe('parseRule with a valid rule', () => {
  test('accepts rules at the limits', () => {
    expect(faultsOf(nested(8))).toEqual([]);
    expect(faultsOf({ all: Array(100).fill(fine) })).toEqual([]);
    expect(faultsOf({ all: Array(5).fill({ situation: 'wide' }) })).toEqual([]);
  });

  test('accepts well-formed unknown codes', () => {
    expect(faultsOf({ fact: 'targetJobGroup', op: 'in', value: ['Z9999'] })).toEqual([]);
  });
});

describe('parseFacts', () => {
  test.each([
    ['WRONG_TYPE', { hasResume: 'yes' }, '/hasResume'],
    ['OUT_OF_BOUNDS', { interviewCount: -1 }, '/interviewCount'],
    ['OUT_OF_BOUNDS', { birthYear: 1919 }, '/birthYear'],
    ['DUPLICATE', { workloads: ['FULL_TIME', 'FULL_TIME'] }, '/workloads'],
    ['NOT_A_PROFILE_FACT', { age: 20 }, '/age'],
    ['UNKNOWN_FACT', { 'a/b': 1 }, '/a~1b'],
    ['MALFORMED', [], ''],
  ])('refuses with %s: %j', (code, facts, pointer) => {
    const parsed = parseFacts(facts, world, { sources: 'PROFILE' });
    expect(parsed.faults.map((fault) => [fault.pointer, fault.code])).toEqual([[pointer, code]]);
  });

  test('keeps the valid facts beside refused ones', () => {
    const { facts, faults } = parseFacts({ hasResume: null, age: 20, gender: 'X' }, world, { sources: 'ALL' });
    expect(facts).toEqual({ hasResume: null, age: 20 });
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/gender']);
  });
});

describe('parseRule with a hostile document', () => {
  const circular: Record<string, unknown> = {};
  circular.all = [circular];
  let deep: unknown = fine;
  for (let level = 0; level < 100_000; level += 1) deep = { all: [deep] };
  const hostile: [string, unknown][] = [
    ['very deep', deep],
    ['circular', circular],
    ['huge', { all: Array(1_000_000).fill(fine) }],
    ['sparse', { all: Array(1e9) }],
    ['__proto__', JSON.parse('{"__proto__":{"all":[]}}')],
    [
      'a getter that throws',
      {
        get all() {
          throw new Error('no');
        },
      },
    ],
    ['a function', () => fine],
    ['a bigint', { fact: 'age', op: 'eq', value: 1n }],
    ['NaN', { fact: 'age', op: 'eq', value: Number.NaN }],
    ['null', null],
  ];

  test.each(hostile)('refuses %s without an exception', (_, document) => {
    expect(parseRule(document, world).faults).not.toEqual([]);
    expect(parseFacts(document, world, { sources: 'ALL' }).faults).not.toEqual([]);
  });

  test('leaves the prototype of objects unchanged', () => {
    parseFacts(JSON.parse('{"__proto__":{"age":20}}'), world, { sources: 'ALL' });
    expect(({} as Record<string, unknown>).age).toBeUndefined();
  });
});
