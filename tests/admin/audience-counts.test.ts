import { countAndShare, shownCount, shownShare } from '../../admin/back-office/src/targeting/audience/counts';

/** Spaces of any width as plain ones. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('counts of an audience', () => {
  it.each([0, 1, 9])('hides a count of %d people', (count) => {
    expect(shownCount(count, 'fr')).toBe('< 10');
    expect(shownShare({ count, population: 100 }, 'fr')).toBe('');
    expect(countAndShare({ count, population: 100 }, 'fr')).toBe('< 10');
  });

  it('shows counts from ten on, in the format of the language', () => {
    expect(shownCount(10, 'fr')).toBe('10');
    expect(plain(shownCount(12_400, 'fr'))).toBe('12 400');
    expect(shownCount(12_400, 'en')).toBe('12,400');
  });

  it('shows the share of the population', () => {
    expect(plain(countAndShare({ count: 12_400, population: 100_000 }, 'fr'))).toBe('12 400 (12,4 %)');
    expect(countAndShare({ count: 12_400, population: 100_000 }, 'en')).toBe('12,400 (12.4%)');
  });

  it('shows no share for an empty population', () => {
    expect(shownShare({ count: 10, population: 0 }, 'en')).toBe('');
  });
});
