import domains from '../../../api/reference/starter/domains.json';
import { sentence, type Locale, type Rule } from '../../../api/targeting/language';
import phrases from '../../../api/targeting/language/sentence/job-phrases.json';
import { fixtureWorld } from './fixture-world';

const under = (...value: string[]): Rule => ({ fact: 'targetJobGroup', op: 'under', value });
const said = (rule: Rule, locale: Locale) => sentence(rule, fixtureWorld(), locale);

describe('the sentence of a job', () => {
  test.each([
    [
      'M18',
      "vous visez un métier de l'informatique et des télécommunications",
      'you are aiming for a job in IT and telecommunications',
    ],
    [
      'F',
      'vous visez un métier du bâtiment et des travaux publics',
      'you are aiming for a job in building and public works',
    ],
    ['G16', 'vous visez un métier de la cuisine', 'you are aiming for a job in cooking'],
    ['K19', 'vous visez un métier du droit', 'you are aiming for a job in law'],
    ['M11', 'vous visez un métier des achats', 'you are aiming for a job in purchasing'],
    [
      'M1805',
      'vous visez le métier « Études et développement informatique »',
      'you are aiming for the job “Études et développement informatique”',
    ],
    [
      'Z99',
      'vous visez un métier dont le code ROME commence par Z99',
      'you are aiming for a job whose ROME code starts with Z99',
    ],
  ])('names the field of work of %s', (prefix, french, english) => {
    expect(said(under(prefix), 'FR')).toBe(french);
    expect(said(under(prefix), 'EN')).toBe(english);
  });

  test('joins and negates fields', () => {
    expect(said(under('M18', 'K19'), 'FR_TU')).toBe(
      "tu vises un métier de l'informatique et des télécommunications ou un métier du droit",
    );
    expect(said({ none: [under('M18', 'K19')] }, 'FR_TU')).toBe(
      "tu ne vises pas un métier de l'informatique et des télécommunications ni un métier du droit",
    );
  });

  test('has a text for each domain and family of the ROME, and for no other code', () => {
    const codes = domains.flatMap(({ code, families }) => [code, ...families.map((family) => family.code)]);
    expect(Object.keys(phrases).toSorted()).toEqual(codes.toSorted());
  });

  test('starts each field with a text that fits after "un métier" and "a job"', () => {
    const all = Object.values(phrases);
    expect(
      all.filter(
        ({ fr }) =>
          !/^(?:du |des |de la |de l'|d'|médico-technique)/u.test(fr) ||
          /de le |de les |(?<!\p{L})(?:de|la|le) [aeiouéèêâîôûh]/u.test(fr),
      ),
    ).toEqual([]);
    expect(all.filter(({ en }) => !/^(?:in|as|driving) /u.test(en))).toEqual([]);
  });
});
