/** Of fewer people nothing is told. */
export const FEWEST = 10;

/** A number of people as it may be shown: under ten it is not, and others in whole tens, so that two counts do not tell one person apart. */
export function shownPeople(people: number): string {
  return people < FEWEST ? `< ${FEWEST}` : String(people - (people % FEWEST));
}

/** In whole per cent; null of fewer than ten people. */
export function shareOf(part: number, people: number): number | null {
  return people < FEWEST ? null : Math.round((100 * part) / people);
}
