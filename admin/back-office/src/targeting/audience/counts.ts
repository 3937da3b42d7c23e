/** Smaller counts could identify people, and are not shown. */
export const MIN_SHOWN_COUNT = 10;

/** A number of people as it may be shown. */
export function shownCount(count: number, locale: string): string {
  return count < MIN_SHOWN_COUNT ? `< ${MIN_SHOWN_COUNT}` : count.toLocaleString(locale);
}

interface Part {
  count: number;
  population: number;
}

/** The part that people are of a population, "12.4%"; nothing where their count is not shown. */
export function shownShare({ count, population }: Part, locale: string, maximumFractionDigits = 1): string {
  if (count < MIN_SHOWN_COUNT || population === 0) return '';
  return (count / population).toLocaleString(locale, { style: 'percent', maximumFractionDigits });
}

/** "1,200 (12%)", or the count alone. */
export function countAndShare(part: Part, locale: string): string {
  const [count, share] = [shownCount(part.count, locale), shownShare(part, locale)];
  return share ? `${count} (${share})` : count;
}
