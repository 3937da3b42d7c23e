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
});
