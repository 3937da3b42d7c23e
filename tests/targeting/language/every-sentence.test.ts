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

function sentencesIn(locale: Locale): string[] {
  return conditions.flatMap((condition) => [
    sentence(condition, world, locale),
    sentence({ none: [condition] }, world, locale),
  ]);
}

describe('the sentence of every fact with every operator', () => {
  test('is tested with valid conditions only', () => {
    expect(conditions.flatMap((condition) => parseRule(condition, world).faults)).toEqual([]);
    expect(new Set(conditions.map(({ fact }) => fact)).size).toBe(FACT_DEFINITIONS.length);
  });

  test.each(locales)('is complete in %s', (locale) => {
    const said = sentencesIn(locale);
    expect(said.filter((one) => one.length < 8 || faulty[locale === 'EN' ? 'EN' : 'FR'].test(one))).toEqual([]);
  });

  test('says "vous" or "tu", never both', () => {
    expect(sentencesIn('FR').filter((one) => /(?<!\p{L})(?:(?:tu|te|toi|ton|ta|tes)(?!\p{L})|t')/iu.test(one))).toEqual(
      [],
    );
    expect(sentencesIn('FR_TU').filter((one) => /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu.test(one))).toEqual([]);
  });

  test.each(locales)('differs from its negation in %s', (locale) => {
    const same = conditions.filter((one) => sentence(one, world, locale) === sentence({ none: [one] }, world, locale));
    expect(same).toEqual([]);
  });

  test('starts in lower case, unless with a number', () => {
    expect(locales.flatMap(sentencesIn).filter((one) => /^\p{Lu}/u.test(one))).toEqual([]);
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
