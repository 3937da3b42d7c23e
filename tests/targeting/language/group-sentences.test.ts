import { plainSentence, sentence, type Locale, type Rule } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';

const young: Rule = { fact: 'age', op: 'lt', value: 26 };
const licence: Rule = { fact: 'hasCarLicence', op: 'eq', value: true };
const resume: Rule = { fact: 'hasResume', op: 'eq', value: true };
const lyon: Rule = { fact: 'place', op: 'under', value: ['69123'] };
const world = fixtureWorld({ situations: { 'young-driver': { all: [young, licence] } } });

function said(rule: Rule, locale: Locale = 'FR'): string {
  return sentence(rule, world, locale);
}

const youngWords = 'vous avez moins de 26 ans';
const licenceWords = 'vous avez le permis B';
const resumeWords = 'vous avez un CV à jour';

describe('the sentence of a group', () => {
  test('joins all with commas and "et"', () => {
    expect(said({ all: [young, licence, lyon] })).toBe(`${youngWords}, ${licenceWords} et vous cherchez à Lyon`);
  });

  test('joins two bounds of a whole number in one clause', () => {
    const age = (op: 'lt' | 'gt' | 'lte' | 'gte', value: number): Rule => ({ fact: 'age', op, value });
    expect(said({ all: [age('gte', 16), licence, age('lt', 26)] })).toBe(
      'vous avez entre 16 et 25 ans et vous avez le permis B',
    );
    expect(said({ all: [age('lte', 30), age('gt', 17)] }, 'EN')).toBe('you are between 18 and 30');
    expect(
      said(
        {
          all: [
            { fact: 'interviewCount', op: 'gte', value: 2 },
            { fact: 'interviewCount', op: 'lte', value: 5 },
          ],
        },
        'EN',
      ),
    ).toBe('you have had between 2 and 5 interviews');
    expect(said({ any: [age('gte', 16), young] })).toBe('vous avez 16 ans ou plus ou vous avez moins de 26 ans');
    expect(said({ none: [{ all: [age('gte', 16), young] }] })).toBe(
      'vous avez moins de 16 ans ou vous avez 26 ans ou plus',
    );
    expect(said({ all: [age('gte', 30), young] })).toBe('vous avez 30 ans ou plus et vous avez moins de 26 ans');
    expect(
      said({
        all: [
          { fact: 'minimumSalary', op: 'gte', value: 2 },
          { fact: 'minimumSalary', op: 'lte', value: 5 },
        ],
      }),
    ).not.toContain('entre');
  });

  test('joins any with "ou"', () => {
    expect(said({ any: [young, licence] })).toBe(`${youngWords} ou ${licenceWords}`);
  });

  test('negates every part of none', () => {
    expect(said({ all: [young, { none: [licence] }] })).toBe(`${youngWords} et vous n'avez pas le permis B`);
    expect(said({ none: [young, licence] })).toBe("vous avez 26 ans ou plus et vous n'avez pas le permis B");
    expect(said({ none: [{ all: [young, licence] }] })).toBe("vous avez 26 ans ou plus ou vous n'avez pas le permis B");
  });

  test('separates a choice inside "all" from the other parts', () => {
    expect(said({ all: [{ any: [licence, resume] }, young] })).toBe(
      `${youngWords}, et soit ${licenceWords}, soit ${resumeWords}`,
    );
    expect(said({ all: [{ any: [licence, resume] }, young] }, 'EN')).toBe(
      'you are under 26, and either you have a car licence, or you have an up-to-date CV',
    );
  });

  test('separates "all" inside a choice from the other parts', () => {
    expect(said({ any: [{ all: [young, licence] }, resume] })).toBe(
      `${youngWords} et ${licenceWords}, ou bien ${resumeWords}`,
    );
  });

  test('puts deeper groups in brackets', () => {
    expect(said({ all: [young, { any: [resume, { all: [licence, lyon] }] }] })).toBe(
      `${youngWords}, et soit ${resumeWords}, soit (${licenceWords} et vous cherchez à Lyon)`,
    );
  });

  test('writes a choice of several clauses as a choice', () => {
    expect(said({ all: [young, { fact: 'difficulties', op: 'hasAny', value: ['NO_OFFERS', 'RESUME'] }] })).toBe(
      `${youngWords}, et soit vous ne trouvez pas assez d'offres, soit vous avez du mal à faire un bon CV`,
    );
  });

  test('writes a group of one part, or of the same part twice, as that part', () => {
    expect(said({ any: [{ all: [young] }] })).toBe(youngWords);
    expect(said({ all: [young, young] })).toBe(youngWords);
  });

  test.each([
    [{ all: [] }, 'cela concerne tout le monde', 'this is for everyone'],
    [{ any: [] }, 'cela ne concerne personne', 'this is for nobody'],
    [{ none: [] }, 'cela concerne tout le monde', 'this is for everyone'],
    [{ none: [{ all: [] }] }, 'cela ne concerne personne', 'this is for nobody'],
  ] satisfies [Rule, string, string][])('has words for the empty group %j', (rule, french, english) => {
    expect(said(rule)).toBe(french);
    expect(said(rule, 'FR_TU')).toBe(french);
    expect(said(rule, 'EN')).toBe(english);
  });

  test('leaves out parts without effect', () => {
    expect(said({ all: [{ all: [] }, young] })).toBe(youngWords);
    expect(said({ any: [{ any: [] }, young] })).toBe(youngWords);
    expect(said({ all: [{ any: [] }, young] })).toBe('cela ne concerne personne');
  });

  test('names a situation by its label', () => {
    expect(said({ situation: 'young-driver' })).toBe("la situation « Label of young-driver » s'applique");
    expect(said({ none: [{ situation: 'young-driver' }] }, 'EN')).toBe(
      'the situation “Label of young-driver” does not apply',
    );
    expect(said({ situation: 'gone' })).toBe("la situation « gone » s'applique");
  });
});

describe('the plain sentence of a rule', () => {
  test('writes situations out, and leaves out what is asked of our knowledge', () => {
    const rule: Rule = {
      all: [{ situation: 'young-driver' }, { none: [{ fact: 'urbanUnitSize', op: 'known' }] }],
    };
    expect(plainSentence(rule, world, 'FR')).toBe(`${youngWords} et ${licenceWords}`);
    expect(plainSentence({ fact: 'age', op: 'known' }, world, 'FR')).toBe('on connaît votre âge');
    expect(plainSentence({ all: [] }, world, 'EN')).toBe('this is for everyone');
  });
});

describe('the sentence of a value', () => {
  test.each([
    [
      { none: [{ fact: 'interviewCount', op: 'eq', value: 1 }] },
      "vous n'avez pas obtenu exactement un entretien",
      'you have not had exactly one interview',
    ],
    [
      { none: [{ fact: 'difficulties', op: 'hasAny', value: ['RESUME', 'EXPERIENCE'] }] },
      "vous n'avez pas signalé de manque d'expérience et vous n'avez pas signalé de difficulté à faire un bon CV",
      'you did not say that you lack experience and you did not say that you find it hard to write a good CV',
    ],
    [
      { fact: 'birthMonth', op: 'in', value: [3, 8] },
      'vous êtes né·e en mars ou août',
      'you were born in March or August',
    ],
    [{ fact: 'interviewCount', op: 'eq', value: 2 }, 'vous avez obtenu 2 entretiens', 'you have had 2 interviews'],
    [
      { fact: 'searchMonths', op: 'lt', value: 1 },
      "vous cherchez depuis moins d'un mois",
      'you have been looking for less than one month',
    ],
    [
      { fact: 'searchMonths', op: 'gte', value: 1.5 },
      'vous cherchez depuis 1,5 mois ou plus',
      'you have been looking for 1.5 months or more',
    ],
    [
      { fact: 'interviewsPerMonth', op: 'eq', value: 1.5 },
      'vous obtenez 1,5 entretien par mois',
      'you get 1.5 interviews a month',
    ],
    [
      { fact: 'birthYear', op: 'in', value: [1990, 1991] },
      'vous êtes né·e en 1990 ou 1991',
      'you were born in 1990 or 1991',
    ],
    [
      { fact: 'searchStartedOn', op: 'gt', value: '2026-03-01' },
      'vous avez commencé à chercher après le 1er mars 2026',
      'you started looking after 1 March 2026',
    ],
    [
      { fact: 'place', op: 'under', value: ['dep-69'] },
      'vous cherchez dans le Rhône',
      'you are looking for work in the Rhône',
    ],
    [
      { fact: 'place', op: 'eq', value: 'dep-69' },
      'vous cherchez partout dans le Rhône',
      'you are looking for work anywhere in the Rhône',
    ],
    [
      { fact: 'place', op: 'in', value: ['72181', '93045'] },
      'vous cherchez au Mans ou aux Lilas',
      'you are looking for work in Le Mans or in Les Lilas',
    ],
    [
      { fact: 'place', op: 'eq', value: '17300' },
      'vous cherchez à La Rochelle',
      'you are looking for work in La Rochelle',
    ],
    [
      { fact: 'place', op: 'eq', value: '99999' },
      'vous cherchez dans le lieu de code 99999',
      'you are looking for work in the place of code 99999',
    ],
  ] satisfies [Rule, string, string][])('of %j reads well', (rule, french, english) => {
    expect(said(rule)).toBe(french);
    expect(said(rule, 'EN')).toBe(english);
  });
});
