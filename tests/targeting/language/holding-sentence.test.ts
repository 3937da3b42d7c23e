import { holdingSentence, trace, type Facts, type Rule } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';

const young: Rule = { fact: 'age', op: 'lt', value: 26 };
const licence: Rule = { fact: 'hasCarLicence', op: 'eq', value: true };
const resume: Rule = { fact: 'hasResume', op: 'eq', value: true };
const situations = { mobile: { any: [licence, young] }, endless: { situation: 'endless' } } satisfies Record<
  string,
  Rule
>;
const world = fixtureWorld({ situations });

function said(rule: Rule, facts: Facts): string {
  return holdingSentence(rule, facts, { world, locale: 'FR' });
}

describe('the sentence of a rule that holds', () => {
  test('keeps the branches of any that are TRUE', () => {
    expect(said({ any: [young, licence, resume] }, { age: 20, hasCarLicence: false })).toBe(
      'vous avez moins de 26 ans',
    );
  });

  test('keeps every part of all', () => {
    expect(said({ all: [young, licence] }, { age: 20, hasCarLicence: true })).toBe(
      'vous avez moins de 26 ans et vous avez le permis B',
    );
  });

  test('negates "none", and keeps the failed parts of a negated "all"', () => {
    expect(said({ none: [young] }, { age: 40 })).toBe('vous avez 26 ans ou plus');
    expect(said({ none: [{ all: [young, licence] }] }, { age: 40, hasCarLicence: true })).toBe(
      'vous avez 26 ans ou plus',
    );
  });

  test('expands a situation, negated or not', () => {
    expect(said({ situation: 'mobile' }, { age: 40, hasCarLicence: true })).toBe('vous avez le permis B');
    expect(said({ none: [{ situation: 'mobile' }] }, { age: 40, hasCarLicence: false })).toBe(
      "vous n'avez pas le permis B et vous avez 26 ans ou plus",
    );
  });

  test('keeps the values of a list that the person has', () => {
    const anywhere: Rule = { fact: 'place', op: 'under', value: ['dep-93', 'dep-69', 'reg-94'] };
    expect(said(anywhere, { place: '69123' })).toBe('vous cherchez dans le Rhône');
    const hard: Rule = { fact: 'difficulties', op: 'hasAny', value: ['NO_OFFERS', 'RESUME'] };
    expect(said(hard, { difficulties: ['RESUME'] })).toBe('vous avez du mal à faire un bon CV');
    const both: Rule = { fact: 'workloads', op: 'hasAll', value: ['FULL_TIME', 'PART_TIME'] };
    expect(said(both, { workloads: ['FULL_TIME', 'PART_TIME'] })).toBe(
      'vous acceptez un temps plein et un temps partiel',
    );
    expect(said({ none: [both] }, { workloads: ['FULL_TIME'] })).toBe("vous n'acceptez pas un temps partiel");
  });

  test('is the complete sentence for a rule that does not hold', () => {
    expect(said({ any: [young, licence] }, {})).toBe('vous avez moins de 26 ans ou vous avez le permis B');
    expect(said({ any: [{ situation: 'endless' }, young] }, {})).toContain('« Label of endless »');
  });
});

describe('the trace', () => {
  test('lists every node depth first with its pointer, result and sentence', () => {
    const rule: Rule = { all: [{ any: [young, licence] }, { situation: 'mobile' }] };
    const nodes = trace(rule, { age: 40, hasCarLicence: true }, { world, locale: 'FR' });
    expect(nodes.map(({ path, result }) => [path, result])).toEqual([
      ['', 'TRUE'],
      ['/all/0', 'TRUE'],
      ['/all/0/any/0', 'FALSE'],
      ['/all/0/any/1', 'TRUE'],
      ['/all/1', 'TRUE'],
    ]);
    expect(nodes[2]?.sentence).toBe('vous avez moins de 26 ans');
  });
});
