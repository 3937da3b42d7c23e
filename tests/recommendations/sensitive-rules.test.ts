import { isSensitive } from '../../api/recommendations/reasons/sensitive.rules';
import type { Rule } from '../../api/targeting/language';

const situations: Record<string, Rule> = {
  'facing-discrimination': { fact: 'difficulties', op: 'hasAny', value: ['AGE_DISCRIMINATION', 'SEX_DISCRIMINATION'] },
  'disabled-worker': { fact: 'hasDisability', op: 'eq', value: true },
  'older-facing': { all: [{ fact: 'age', op: 'gte', value: 50 }, { situation: 'facing-discrimination' }] },
  'over-50': { fact: 'age', op: 'gte', value: 50 },
  endless: { situation: 'endless' },
};
const of = (target: Rule, line?: Rule): boolean =>
  isSensitive({ target, line: line && { rule: line } }, (slug) => situations[slug] && { rule: situations[slug] });

describe('what must not be repeated unasked', () => {
  it.each<[string, Rule]>([
    ['discrimination, by a situation', { all: [{ situation: 'facing-discrimination' }] }],
    ['discrimination, by a situation in another', { situation: 'older-facing' }],
    [
      'disability',
      {
        all: [
          { fact: 'age', op: 'gte', value: 18 },
          { fact: 'hasDisability', op: 'eq', value: true },
        ],
      },
    ],
    ['limits of health', { fact: 'healthLimits', op: 'eq', value: true }],
    ['either of two', { any: [{ situation: 'disabled-worker' }, { situation: 'facing-discrimination' }] }],
    ['health among all that is named', { fact: 'difficulties', op: 'hasAll', value: ['MONEY', 'HEALTH'] }],
  ])('is what is for people concerned by %s', (_what, rule) => {
    expect(of(rule)).toBe(true);
  });

  it.each<[string, Rule]>([
    ['is for everybody', { all: [] }],
    ['is for others too', { any: [{ situation: 'disabled-worker' }, { situation: 'over-50' }] }],
    ['is for several difficulties', { fact: 'difficulties', op: 'hasAny', value: ['HEALTH', 'MONEY'] }],
    ['is for all but them', { none: [{ situation: 'disabled-worker' }] }],
    ['is for people without a disability', { fact: 'hasDisability', op: 'eq', value: false }],
    ['names no difficulty', { any: [] }],
    ['names an unknown situation', { situation: 'gone' }],
    ['names itself', { situation: 'endless' }],
  ])('is not what %s', (_what, rule) => {
    expect(of(rule)).toBe(false);
  });

  it('is also what says why with such words, to this person', () => {
    expect(of({ all: [] }, { situation: 'facing-discrimination' })).toBe(true);
    expect(of({ all: [] }, { situation: 'over-50' })).toBe(false);
  });
});
