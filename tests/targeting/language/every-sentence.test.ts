import { FACT_DEFINITIONS, parseRule, sentence, type Locale } from '../../../api/targeting/language';
import { choiceLabel, factLabel, factQuestion } from '../../../api/targeting/language/sentence/labels';
import { everyCondition } from './every-condition';
import { fixtureWorld } from './fixture-world';

const locales: Locale[] = ['FR', 'FR_TU', 'EN'];
const world = fixtureWorld();
const conditions = everyCondition();

const faulty: Record<'FR' | 'EN', RegExp> = {
  FR: /undefined|NaN|null|[[\]{}|]| {2}|^ | $|\.$|(?<!\p{L})(?:de|que|le|la|ne|je) (?=[aeiouéèêâîôûAEIOUÉÎ])|(?<!\p{L})(?:de|à) les? |(?<!\p{L})au L(?:e|es|a) |_/u,
  EN: /undefined|NaN|null|[[\]{}|]| {2}|^ | $|\.$|_/,
};

const OTHER_ADDRESS: Record<Locale, RegExp> = {
  FR: /(?<!\p{L})(?:(?:tu|te|toi|ton|ta|tes)(?!\p{L})|t')/iu,
  FR_TU: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu,
  EN: /^$/,
};

describe('the sentence of every fact with every operator', () => {
  test('is tested with valid conditions only', () => {
    expect(conditions.flatMap((condition) => parseRule(condition, world).faults)).toEqual([]);
    expect(new Set(conditions.map(({ fact }) => fact)).size).toBe(FACT_DEFINITIONS.length);
  });

  // One test for all that sentences must be: to make each of them takes longer than to look at it.
  test.each(locales)('is complete, in lower case and not that of its negation, in %s', (locale) => {
    const pairs = conditions.map((one) => [sentence(one, world, locale), sentence({ none: [one] }, world, locale)]);
    const said = pairs.flat();
    expect(said.filter((one) => one.length < 8 || faulty[locale === 'EN' ? 'EN' : 'FR'].test(one))).toEqual([]);
    // It says "vous" or "tu", never both.
    expect(said.filter((one) => OTHER_ADDRESS[locale].test(one))).toEqual([]);
    // Numbers apart.
    expect(said.filter((one) => /^\p{Lu}/u.test(one))).toEqual([]);
    expect(pairs.filter(([one, negation]) => one === negation)).toEqual([]);
  });
});

describe('the labels', () => {
  test.each(locales)('name every fact and choice in %s', (locale) => {
    const file = locale === 'EN' ? 'sentence/en.json' : 'sentence/fr.json';
    for (const { key, choices = [], source } of FACT_DEFINITIONS) {
      expect(factLabel(key, locale)).not.toMatch(/^$|[a-z][A-Z]|^market\./);
      for (const { value } of choices) expect(choiceLabel(key, value, locale)).not.toBe(value);
      const isAsked = factQuestion(key, locale)?.endsWith('?') ?? false;
      expect({ key, file, isAsked }).toEqual({ key, file, isAsked: source === 'PROFILE' });
    }
  });

  test('fall back to the key of unknown facts and choices', () => {
    expect(factLabel('constructor', 'EN')).toBe('constructor');
    expect(choiceLabel('gender', 'toString', 'EN')).toBe('toString');
    expect(factQuestion('constructor', 'FR')).toBeUndefined();
  });
});
