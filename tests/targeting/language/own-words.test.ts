import { completeFacts, reason, type Facts, type Rule } from '../../../api/targeting/language';
import { plainSentence } from '../../../api/targeting/language/sentence/plain';
import { fixtureWorld } from './fixture-world';

const young: Rule = { fact: 'age', op: 'lt', value: 26 };
const licence: Rule = { fact: 'hasCarLicence', op: 'eq', value: true };
const whereKnown: Rule = { fact: 'place', op: 'known' };
const world = fixtureWorld({ situations: { young, looping: { situation: 'looping' } } });

describe('the reason of a rule', () => {
  const said = (rule: Rule, facts: Facts) => reason(rule, completeFacts(facts, world), { world, locale: 'FR' });

  test.each<[Rule, Facts, string | undefined]>([
    [
      { fact: 'housing', op: 'in', value: ['STABLE', 'HOSTED', 'TEMPORARY'] },
      { housing: 'HOSTED' },
      'Parce que des proches vous hébergent.',
    ],
    [
      { fact: 'familySituation', op: 'in', value: ['SINGLE', 'IN_A_RELATIONSHIP', 'FAMILY_WITH_KIDS'] },
      { familySituation: 'IN_A_RELATIONSHIP' },
      'Parce que vous êtes en couple.',
    ],
    [
      { fact: 'difficulties', op: 'hasAny', value: ['RESUME', 'INTERVIEW'] },
      { difficulties: ['INTERVIEW', 'TRANSPORT'] },
      'Parce que vous avez du mal à réussir les entretiens.',
    ],
    [
      { fact: 'difficulties', op: 'hasAll', value: ['RESUME', 'INTERVIEW'] },
      { difficulties: ['INTERVIEW', 'RESUME'] },
      'Parce que vous avez du mal à faire un bon CV et à réussir les entretiens.',
    ],
    [
      { fact: 'place', op: 'under', value: ['reg-84', 'dep-69'] },
      { place: '69123' },
      'Parce que vous cherchez dans le Rhône.',
    ],
    [
      { fact: 'place', op: 'under', value: ['dep-69', 'reg-84'] },
      { place: '69123' },
      'Parce que vous cherchez dans le Rhône.',
    ],
    [
      { fact: 'targetJobGroup', op: 'under', value: ['M', 'M18'] },
      { targetJobGroup: 'M1805' },
      "Parce que vous visez un métier de l'informatique et des télécommunications.",
    ],
    [
      { fact: 'searchMonths', op: 'lt', value: 1 },
      { searchNotStarted: true },
      "Parce que vous n'avez pas encore commencé à chercher.",
    ],
    [
      { fact: 'searchMonths', op: 'lt', value: 3 },
      { searchMonths: 1 },
      'Parce que vous cherchez depuis moins de 3 mois.',
    ],
    [young, { searchNotStarted: true, age: 20 }, 'Parce que vous avez moins de 26 ans.'],
    [{ none: [{ none: [young] }] }, { age: 20 }, 'Parce que vous avez moins de 26 ans.'],
    [
      { none: [{ all: [young, { none: [licence] }] }] },
      { age: 30, hasCarLicence: true },
      'Parce que vous avez le permis B.',
    ],
    [{ situation: 'looping' }, {}, undefined],
  ])('of %j tells what is so of the person: %j', (rule, facts, expected) => {
    expect(said(rule, facts)).toBe(expected);
  });

  test.each<[Facts, string | undefined]>([
    [{ birthYear: 2001, birthMonth: 3 }, 'Parce que vous avez moins de 26 ans.'],
    [{ birthYear: 2000, birthMonth: 4 }, 'Parce que vous avez moins de 26 ans.'],
    [{ birthYear: 2000, birthMonth: 3 }, undefined],
    [{ age: 25 }, 'Parce que vous avez moins de 26 ans.'],
    [{ birthMonth: 3, age: 25 }, 'Parce que vous avez moins de 26 ans.'],
    [{ birthYear: 2000, birthMonth: 3, age: 20 }, 'Parce que vous avez moins de 26 ans.'],
  ])('tells no age that a birthday of this month may have ended: %j', (facts, expected) => {
    expect(said(young, facts)).toBe(expected);
  });
});

describe('the sentence of a rule for people outside the team', () => {
  test.each<[Rule, string]>([
    [whereKnown, 'on sait où vous cherchez'],
    [{ all: [whereKnown, young] }, 'vous avez moins de 26 ans'],
    [{ any: [whereKnown, licence, young] }, 'vous avez le permis B ou vous avez moins de 26 ans'],
    [{ none: [whereKnown, licence] }, "vous n'avez pas le permis B"],
    [{ none: [{ any: [whereKnown] }, young] }, 'vous avez 26 ans ou plus'],
    [{ all: [whereKnown, { none: [whereKnown] }] }, 'on sait où vous cherchez et on ne sait pas où vous cherchez'],
    [{ all: [] }, 'cela concerne tout le monde'],
    [{ any: [] }, 'cela ne concerne personne'],
    [{ all: [{ situation: 'young' }, licence] }, 'vous avez moins de 26 ans et vous avez le permis B'],
  ])('writes situations out, and leaves out what we know: %j', (rule, expected) => {
    expect(plainSentence(rule, world, 'FR')).toBe(expected);
  });
});
