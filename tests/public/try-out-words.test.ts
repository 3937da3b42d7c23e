import { CONSENT_WORDINGS } from '../../api/profiles/consents/consents.rules';
import type { Locale } from '../../admin/public/src/generated/graphql';
import { BESIDE_WORDS } from '../../admin/public/src/try-out/words/beside';
import { LANGUAGES, WORDS as FIRST_WORDS } from '../../admin/public/src/try-out/words/words';

const wordsIn = (locale: Locale) => ({ ...FIRST_WORDS[locale], ...BESIDE_WORDS[locale] });
/** With those that are loaded with the plan. */
const WORDS = { FR: wordsIn('FR'), FR_TU: wordsIn('FR_TU'), EN: wordsIn('EN') };

/** All sentences, those of functions for 0, 1 and 3. */
function sentences(words: object): string[] {
  return Object.values(words).flatMap((value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [0, 1, 3].map((count) => String(value(count, 3)));
    return typeof value === 'object' && value !== null ? sentences(value) : [];
  });
}

describe('the words of the try-out', () => {
  const said = sentences(WORDS.FR).length;

  test.each(LANGUAGES)('are the same sentences in each language: $name', ({ locale }) => {
    expect(sentences(WORDS[locale])).toHaveLength(said);
    expect(sentences(WORDS[locale]).filter((sentence) => sentence.includes('undefined'))).toEqual([]);
  });

  test('say "tu" throughout to those who chose it, and "vous" to the others', () => {
    const polite = /(?<!\p{L})(?:vous|votre|vos|(?!chez)\p{L}+ez)(?!\p{L})/iu;
    const familiar = /(?<!\p{L})(?:tu|te|toi|ton|ta|tes)(?!\p{L})/iu;
    expect(sentences(WORDS.FR_TU).filter((sentence) => polite.test(sentence))).toEqual([]);
    expect(sentences(WORDS.FR).filter((sentence) => familiar.test(sentence))).toEqual([]);
  });

  test.each(LANGUAGES)('ask for consent in the words that are kept with it: $name', ({ locale }) => {
    const { TERMS, SENSITIVE_FACTS, SHARED_SENSITIVE_FACTS } = CONSENT_WORDINGS;
    const { consentLabel, sensitiveConsent, shareConsent } = WORDS[locale];
    expect([consentLabel, sensitiveConsent, shareConsent]).toEqual(
      [TERMS, SENSITIVE_FACTS, SHARED_SENSITIVE_FACTS].map(({ words }) => words[locale]),
    );
  });

  // "Cela m'a aidé" would be written "aidée" by half of those who read it.
  test('agree with nobody in gender', () => {
    const agreeing =
      /(?:\b(?:vous|te|me)|\b[tm]['’])\s?(?:a|as|ai|avez|avons|ont)\s(?!été(?!\p{L}))\p{L}+(?:é|i|u)(?!\p{L})/iu;
    const masculine =
      /(?<!\p{L})(?:êtes|es|suis)\s(?:sûr|prêt|seul|né|inscrit|intéressé|arrivé|perdu|content|connecté)(?!\p{L})/iu;
    const french = [...sentences(WORDS.FR), ...sentences(WORDS.FR_TU)];
    expect(french.filter((sentence) => agreeing.test(sentence) || masculine.test(sentence))).toEqual([]);
  });

  test('are calm: no exclamation mark, and no guilt', () => {
    const all = LANGUAGES.flatMap(({ locale }) => sentences(WORDS[locale]));
    expect(all.filter((sentence) => /!|\b(?:devez|dois|must|should|malheureusement)\b/.test(sentence))).toEqual([]);
  });
});
