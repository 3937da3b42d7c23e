import { intlLocaleOf } from '../../admin/back-office/src/client/intlLocale';
import { dateInWords } from '../../admin/shared/dateInWords';

describe('dates in words', () => {
  test.each([
    ['2026-11-01T12:00:00Z', 'fr-FR', '1er novembre 2026'],
    ['2026-11-01T12:00:00Z', 'fr', '1er novembre 2026'],
    ['2026-11-21T12:00:00Z', 'fr-FR', '21 novembre 2026'],
    ['2026-11-01T12:00:00Z', 'en-GB', '1 November 2026'],
  ])('writes %s in %s', (instant, locale, words) => {
    expect(dateInWords(instant, locale, { dateStyle: 'long', timeZone: 'UTC' })).toBe(words);
  });

  test.each([
    ['en', '28 Nov 2026, 19:14'],
    ['fr', '28 nov. 2026, 19:14'],
  ])('writes days and hours on the screens in %s as that language does in Europe', (language, words) => {
    const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
    expect(dateInWords('2026-11-28T19:14:00Z', intlLocaleOf(language), style)).toBe(words);
  });

  test('writes the first of a month after the day of the week too', () => {
    const inFull = (day: string): string =>
      dateInWords(`${day}T12:00:00Z`, 'fr', { dateStyle: 'full', timeZone: 'UTC' });
    expect(['2026-12-01', '2026-12-11'].map(inFull)).toEqual(['mardi 1er décembre 2026', 'vendredi 11 décembre 2026']);
  });
});
