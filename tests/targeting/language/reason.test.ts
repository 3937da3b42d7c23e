import { agreed, reason, type Facts, type Locale, type Rule } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';

const young: Rule = { fact: 'age', op: 'lt', value: 26 };
const licence: Rule = { fact: 'hasCarLicence', op: 'eq', value: true };
const noLicence: Rule = { fact: 'hasCarLicence', op: 'eq', value: false };
const resume: Rule = { fact: 'hasResume', op: 'eq', value: true };
const company: Rule = { fact: 'projectKind', op: 'eq', value: 'CREATE_OR_TAKE_OVER_COMPANY' };
const situations: Record<string, Rule> = {
  mobile: { any: [licence, young] },
  endless: { situation: 'endless' },
};
const world = fixtureWorld({ situations });

function said(rule: Rule, facts: Facts, locale: Locale = 'FR'): string | undefined {
  return reason(rule, facts, { world, locale });
}

const hasAny = (fact: string, ...value: string[]): Rule => ({ fact, op: 'hasAny', value });

describe('the reason why a rule holds', () => {
  test('says its "que" before each clause, elided before a vowel', () => {
    const everything = { age: 20, hasCarLicence: true, hasResume: true };
    expect(said(young, everything)).toBe('Parce que vous avez moins de 26 ans.');
    expect(said({ all: [young, licence] }, everything, 'FR_TU')).toBe(
      'Parce que tu as moins de 26 ans et que tu as le permis B.',
    );
    expect(said({ all: [young, licence, resume] }, everything)).toBe(
      'Parce que vous avez moins de 26 ans, que vous avez le permis B et que vous avez un CV à jour.',
    );
    const growing: Rule = { fact: 'market.offersLastYear', op: 'gt', value: 0 };
    expect(said({ all: [young, growing] }, { age: 20, 'market.offersLastYear': 3 })).toMatch(/ et qu'il y a /);
    expect(said({ all: [young, licence] }, everything, 'EN')).toBe(
      'Because you are under 26 and you have a car licence.',
    );
  });

  test('keeps the branches of any that are TRUE, and says that they all are', () => {
    expect(said({ any: [young, licence, resume] }, { age: 20, hasCarLicence: false })).toBe(
      'Parce que vous avez moins de 26 ans.',
    );
    expect(said({ any: [young, licence, resume] }, { age: 20, hasCarLicence: true })).toBe(
      'Parce que vous avez moins de 26 ans et que vous avez le permis B.',
    );
  });

  test('speaks to the person in the gender that they chose, and leaves it open where they chose none', () => {
    const alone: Rule = { fact: 'familySituation', op: 'eq', value: 'SINGLE_PARENT' };
    const told = (facts: Facts): string | undefined => said(alone, { familySituation: 'SINGLE_PARENT', ...facts });
    expect([told({ gender: 'FEMININE' }), told({ gender: 'MASCULINE' }), told({})]).toEqual([
      'Parce que vous élevez seule vos enfants.',
      'Parce que vous élevez seul vos enfants.',
      'Parce que vous élevez seul·e vos enfants.',
    ]);
    const open = 'Si vous êtes prêt·e à deux, prêt·e·s tôt, ou né·e.';
    expect(agreed(open, { gender: 'FEMININE' })).toBe('Si vous êtes prête à deux, prêtes tôt, ou née.');
    expect(agreed(open, { gender: 'MASCULINE' })).toBe('Si vous êtes prêt à deux, prêts tôt, ou né.');
  });

  test('is never what a rule excludes', () => {
    expect(said({ none: [company] }, { projectKind: 'NEW_JOB' })).toBeUndefined();
    expect(said({ all: [noLicence, { none: [company] }] }, { projectKind: 'NEW_JOB', hasCarLicence: false })).toBe(
      "Parce que vous n'avez pas le permis B.",
    );
    expect(said({ none: [hasAny('difficulties', 'NO_ANSWERS', 'EXPERIENCE')] }, { difficulties: [] })).toBeUndefined();
    expect(said({ any: [{ none: [company] }, young] }, { projectKind: 'NEW_JOB', age: 40 })).toBeUndefined();
    expect(said({ none: [{ none: [young] }] }, { age: 20 })).toBe('Parce que vous avez moins de 26 ans.');
  });

  test('is not that something is known, nor that the rule is for everybody', () => {
    expect(said({ fact: 'hasCarLicence', op: 'known' }, { hasCarLicence: true })).toBeUndefined();
    expect(said({ all: [] }, {})).toBeUndefined();
  });

  test('is missing for a rule that does not hold', () => {
    expect(said({ any: [young, licence] }, {})).toBeUndefined();
    expect(said({ all: [young, licence] }, { age: 20, hasCarLicence: false })).toBeUndefined();
    expect(said({ any: [{ situation: 'endless' }, young] }, {})).toBeUndefined();
  });

  test('expands a situation', () => {
    expect(said({ situation: 'mobile' }, { age: 40, hasCarLicence: true })).toBe('Parce que vous avez le permis B.');
    expect(said({ none: [{ situation: 'mobile' }] }, { age: 40, hasCarLicence: false })).toBeUndefined();
  });

  test('keeps the values of a list that the person has, and the narrowest place', () => {
    const anywhere: Rule = { fact: 'place', op: 'under', value: ['dep-93', 'reg-84', 'dep-69'] };
    expect(said(anywhere, { place: '69123' })).toBe('Parce que vous cherchez dans le Rhône.');
    const jobs: Rule = { fact: 'targetJobGroup', op: 'under', value: ['M', 'M1805', 'A'] };
    expect(said(jobs, { targetJobGroup: 'M1805' })).toContain('Études et développement informatique');
    const hard = hasAny('difficulties', 'NO_OFFERS', 'RESUME', 'TRANSPORT');
    expect(said(hard, { difficulties: ['RESUME'] })).toBe('Parce que vous avez du mal à faire un bon CV.');
    expect(said(hard, { difficulties: ['NO_OFFERS', 'RESUME', 'TRANSPORT'] })).toBe(
      "Parce que vous ne trouvez pas assez d'offres et que vous avez du mal à faire un bon CV et à vous déplacer.",
    );
    const kinds: Rule = { fact: 'projectKind', op: 'in', value: ['NEW_JOB', 'REORIENTATION'] };
    expect(said(kinds, { projectKind: 'REORIENTATION' })).toBe('Parce que vous envisagez une reconversion.');
  });

  test('joins bounds that stand in different groups', () => {
    const rule: Rule = { all: [{ all: [{ fact: 'age', op: 'gte', value: 16 }, licence] }, young] };
    expect(said(rule, { age: 20, hasCarLicence: true })).toBe(
      'Parce que vous avez entre 16 et 25 ans et que vous avez le permis B.',
    );
  });

  test('does not call a search that has not begun one of a few months', () => {
    const recent: Rule = { fact: 'searchMonths', op: 'lte', value: 3 };
    expect(said(recent, { searchNotStarted: true, searchMonths: 0 })).toBe(
      "Parce que vous n'avez pas encore commencé à chercher.",
    );
    expect(said(recent, { searchMonths: 2 })).toBe('Parce que vous cherchez depuis 3 mois ou moins.');
  });

  test('says no age in the month of a birthday that may be past', () => {
    const born = (birthMonth: number): Facts => ({ birthYear: 2000, birthMonth, age: 25 });
    expect(said(young, born(3))).toBeUndefined();
    expect(said(young, born(4))).toBe('Parce que vous avez moins de 26 ans.');
    expect(said({ fact: 'age', op: 'lt', value: 30 }, born(3))).toBe('Parce que vous avez moins de 30 ans.');
  });
});
