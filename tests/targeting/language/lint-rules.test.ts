import { lintRule, type Rule } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';

const young: Rule = { fact: 'age', op: 'lt', value: 26 };
const world = fixtureWorld({
  situations: { young, impossible: { all: [young, { fact: 'age', op: 'gt', value: 40 }] } },
});

const age = (op: 'lt' | 'lte' | 'gt' | 'gte' | 'eq', value: number): Rule => ({ fact: 'age', op, value });
const degree = (op: 'lt' | 'lte' | 'gt' | 'gte' | 'eq', value: string): Rule => ({ fact: 'highestDegree', op, value });
const inPlaces = (...value: string[]): Rule => ({ fact: 'place', op: 'under', value });
const inJobs = (...value: string[]): Rule => ({ fact: 'targetJobGroup', op: 'under', value });
const licence = (value: boolean): Rule => ({ fact: 'hasCarLicence', op: 'eq', value });
const blockedBy = (op: 'hasAny' | 'hasAll', ...value: string[]): Rule => ({ fact: 'difficulties', op, value });
const isKnown = (fact: string): Rule => ({ fact, op: 'known' });
const growth = (op: 'lt' | 'gt' | 'eq', value: number): Rule => ({ fact: 'market.growth', op, value });
const since = (op: 'lt' | 'gt', value: string): Rule => ({ fact: 'searchStartedOn', op, value });

/** Returns "CODE path" for each lint of the rule itself, except those of job codes that the world of the tests lacks. */
const told = (rule: Rule): string[] =>
  lintRule(rule, world)
    .filter(({ code }) => code !== 'UNKNOWN_JOB')
    .map(({ code, path }) => `${code} ${path}`);

describe('a rule that can never hold', () => {
  test.each<[string, Rule]>([
    ['two ages', { all: [age('lt', 18), age('gt', 25)] }],
    ['whole numbers with nothing between them', { all: [age('gt', 25), age('lt', 26)] }],
    ['an age beyond all ages', age('gt', 120)],
    ['a year of birth beyond all years', { fact: 'birthYear', op: 'gt', value: 2015 }],
    ['two choices at once', { all: [degree('eq', 'BAC'), degree('eq', 'NO_DEGREE')] }],
    ['below the lowest choice', degree('lt', 'NO_DEGREE')],
    ['choices in a row', { all: [degree('lt', 'BAC'), degree('gt', 'CAP_BEP')] }],
    ['yes and no', { all: [licence(true), licence(false)] }],
    [
      'every one of some, and none of them',
      { all: [blockedBy('hasAll', 'RESUME', 'INTERVIEW'), { none: [blockedBy('hasAny', 'INTERVIEW')] }] },
    ],
    ['two places apart', { all: [inPlaces('dep-69'), inPlaces('reg-11')] }],
    ['in a département and not in its région', { all: [inPlaces('dep-69'), { none: [inPlaces('reg-84')] }] }],
    ['two families of jobs', { all: [inJobs('M18'), inJobs('A')] }],
    [
      'a job outside its family',
      { all: [{ fact: 'targetJobGroup', op: 'eq', value: 'M1805' }, { none: [inJobs('M')] }] },
    ],
    ['known and not known', { all: [isKnown('age'), { none: [isKnown('age')] }] }],
    ['a value of what is not known', { all: [licence(true), { none: [isKnown('hasCarLicence')] }] }],
    ['days', { all: [since('lt', '2026-01-02'), since('gt', '2026-01-01')] }],
    ['figures', { all: [growth('lt', 1), growth('gt', 1)] }],
    [
      'three that go together two by two',
      {
        all: [
          { any: [licence(true), young] },
          { any: [licence(true), age('gt', 40)] },
          licence(false),
          { none: [{ none: [young] }] },
        ],
      },
    ],
    ['what a situation stands for', { all: [{ situation: 'young' }, age('gte', 26)] }],
    ['a group of no choice', { any: [] }],
  ])('is reported: %s', (_what, rule) => {
    expect(told(rule)).toEqual(['NEVER_HOLDS ']);
  });

  test.each<[string, Rule, string[]]>([
    [
      'in one way out of two',
      { any: [licence(true), { all: [age('lt', 18), age('gt', 25)] }] },
      ['NEVER_HOLDS /any/1'],
    ],
    [
      'by one part, told of the whole as well',
      { all: [licence(true), { all: [age('lt', 18), age('gt', 25)] }] },
      ['NEVER_HOLDS ', 'NEVER_HOLDS /all/1'],
    ],
    ['among what is excluded', { none: [age('lt', 0), licence(true)] }, ['NEVER_HOLDS /none/0']],
    ['by a situation', { any: [licence(true), { situation: 'impossible' }] }, ['NEVER_HOLDS /any/1']],
  ])('is reported at its path: %s', (_what, rule, expected) => {
    expect(told(rule)).toEqual(expected);
  });

  test.each<[string, Rule]>([
    ['an age between two', { all: [age('gte', 18), age('lte', 25)] }],
    ['one age', { all: [age('gt', 24), age('lt', 26)] }],
    ['figures with decimals between whole ones', { all: [growth('gt', 1), growth('lt', 2)] }],
    ['one of two choices', { any: [degree('eq', 'BAC'), degree('eq', 'NO_DEGREE')] }],
    [
      'some but not all',
      { all: [blockedBy('hasAny', 'RESUME', 'INTERVIEW'), { none: [blockedBy('hasAll', 'RESUME', 'INTERVIEW')] }] },
    ],
    ['two difficulties', { all: [blockedBy('hasAny', 'RESUME'), blockedBy('hasAny', 'INTERVIEW')] }],
    ['in a région but not in one of its départements', { all: [inPlaces('reg-84'), { none: [inPlaces('dep-69')] }] }],
    [
      'in one of two places, and in one of two others',
      { all: [inPlaces('dep-69', 'reg-11'), inPlaces('reg-84', 'dep-93')] },
    ],
    ['in a family of jobs but not one of its jobs', { all: [inJobs('M'), { none: [inJobs('M18')] }] }],
    ['not known, or so', { any: [{ none: [isKnown('age')] }, young] }],
    ['not known', { none: [isKnown('age')] }],
    [
      'facts that are computed from each other, which may be given apart',
      { all: [age('lt', 20), { fact: 'birthYear', op: 'lt', value: 1980 }] },
    ],
    ['a figure that nobody has yet', growth('gt', 5)],
  ])('is not reported for %s', (_what, rule) => {
    expect(told(rule)).toEqual([]);
  });
});

describe('a rule that always holds', () => {
  test.each<[string, Rule, string]>([
    ['every age', age('gte', 0), ''],
    ['all choices', degree('gte', 'NO_DEGREE'), ''],
    ['yes or no', { any: [licence(true), licence(false)] }, ''],
    ['younger or older', { any: [age('lt', 30), age('gte', 30)] }, ''],
    [
      'all but what nobody is',
      { none: [age('lt', 18), age('gte', 18)].map((rule) => ({ all: [rule, { none: [rule] }] })) },
      '',
    ],
    ['nothing asked', { all: [] }, ''],
    ['nothing excluded, in a part', { all: [licence(true), { none: [] }] }, '/all/1'],
    ['a part', { all: [licence(true), { any: [age('lt', 30), age('gt', 20)] }] }, '/all/1'],
  ])('is reported: %s', (_what, rule, path) => {
    expect(told(rule)).toEqual([`ALWAYS_HOLDS ${path}`]);
  });

  test.each<[string, Rule]>([
    ['known', isKnown('age')],
    ['younger or older, but for one age', { any: [age('lt', 30), age('gt', 30)] }],
    ['of the figures, but for one', { any: [growth('lt', 1), growth('gt', 1)] }],
  ])('is not reported for %s', (_what, rule) => {
    expect(told(rule)).toEqual([]);
  });

  test('may be empty for everybody', () => {
    expect(lintRule({ all: [] }, world, { mayBeEmpty: true })).toEqual([]);
    expect(lintRule({ any: [] }, world, { mayBeEmpty: true })).toMatchObject([{ code: 'NEVER_HOLDS', path: '' }]);
  });
});

describe('a part that a sibling makes superfluous', () => {
  test.each<[string, Rule, string]>([
    ['the wider of two ages that both hold', { all: [age('lt', 30), age('lt', 26)] }, '/all/0'],
    ['the narrower of two that may hold', { any: [inJobs('M'), inJobs('M18')] }, '/any/1'],
    ['the narrower of two that are excluded', { none: [young, age('lt', 30)] }, '/none/0'],
    ['a département beside its région', { any: [inPlaces('dep-69'), inPlaces('reg-84')] }, '/any/0'],
    [
      'a région beside its commune',
      { all: [inPlaces('reg-84'), { fact: 'place', op: 'eq', value: '69123' }] },
      '/all/0',
    ],
    ['the second of two that are the same', { all: [licence(true), young, licence(true)] }, '/all/2'],
    ['the same said otherwise', { all: [degree('lte', 'CAP_BEP'), degree('lt', 'BAC')] }, '/all/1'],
    [
      'one of some beside all of them',
      { all: [blockedBy('hasAny', 'RESUME', 'INTERVIEW'), blockedBy('hasAll', 'RESUME', 'TRAINING')] },
      '/all/0',
    ],
    ['a choice between what holds already and another', { all: [young, { any: [young, licence(true)] }] }, '/all/1'],
    ['what a situation says already', { all: [{ situation: 'young' }, age('lt', 30)] }, '/all/1'],
    ['deep inside', { any: [licence(true), { all: [age('lt', 30), age('lt', 26)] }] }, '/any/1/all/0'],
    [
      'a whole code, one way or the other',
      { all: [inJobs('M1805'), { fact: 'targetJobGroup', op: 'eq', value: 'M1805' }] },
      '/all/1',
    ],
    [
      'that two facts are known, beside one of them',
      { any: [{ all: [isKnown('age'), isKnown('gender')] }, isKnown('age')] },
      '/any/0',
    ],
  ])('is reported: %s', (_what, rule, path) => {
    expect(told(rule)).toEqual([`SUBSUMED ${path}`]);
  });

  test.each<[string, Rule]>([
    ['two bounds', { all: [age('gt', 18), age('lt', 26)] }],
    [
      'two ages that overlap',
      { any: [{ all: [age('gt', 18), age('lt', 26)] }, { all: [age('gt', 20), age('lt', 30)] }] },
    ],
    ['two difficulties', { all: [blockedBy('hasAny', 'RESUME'), blockedBy('hasAny', 'INTERVIEW')] }],
    ['two départements of a région', { any: [inPlaces('dep-69'), inPlaces('dep-42')] }],
    ['that something is known beside its value, which differ for whom it is not', { all: [isKnown('age'), young] }],
    ['an age and a year of birth', { all: [age('lt', 30), { fact: 'birthYear', op: 'gt', value: 1980 }] }],
    ['a narrower part that has a condition of its own', { any: [young, { all: [age('lt', 30), licence(true)] }] }],
  ])('is not reported for %s', (_what, rule) => {
    expect(told(rule)).toEqual([]);
  });
});

describe('a rule with a context that must hold as well', () => {
  const beside = [{ situation: 'young' }, inPlaces('dep-69')];
  const lints = (rule: Rule) => lintRule(rule, world, { beside, mayBeEmpty: true });

  test('is reported as a whole when they contradict each other', () => {
    const expected =
      "Cela ne peut convenir à personne : « la situation “Label of young” s'applique » et « vous avez plus de 40 ans » ne vont jamais ensemble. Retirez ou changez l’une des deux conditions.";
    expect(lints({ all: [licence(true), age('gt', 40)] })).toEqual([
      { code: 'NEVER_HOLDS', path: '', message: expect.objectContaining({ fr: expected }) },
    ]);
    expect(lints(inPlaces('reg-11'))).toMatchObject([{ code: 'NEVER_HOLDS', path: '' }]);
    expect(lintRule({ all: [] }, world, { beside: [young, age('gt', 40)], mayBeEmpty: true })).toMatchObject([
      { code: 'NEVER_HOLDS', path: '' },
    ]);
  });

  test('is reported where it repeats the context', () => {
    expect(lints({ all: [licence(true), age('lt', 30)] })).toMatchObject([{ code: 'SUBSUMED', path: '/all/1' }]);
    expect(lints(inPlaces('reg-84'))).toMatchObject([{ code: 'SUBSUMED', path: '' }]);
  });

  test('is not reported where it adds a condition', () => {
    expect(lints({ all: [licence(true), age('gt', 20)] })).toEqual([]);
    expect(lints({ all: [] })).toEqual([]);
  });
});
