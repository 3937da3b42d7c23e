import { LANGUAGES, WORDS } from '../../admin/public/src/try-out/words/words';

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

  test('are calm: no exclamation mark, and no guilt', () => {
    const all = LANGUAGES.flatMap(({ locale }) => sentences(WORDS[locale]));
    expect(all.filter((sentence) => /!|\b(?:devez|dois|must|should|malheureusement)\b/.test(sentence))).toEqual([]);
  });
});
