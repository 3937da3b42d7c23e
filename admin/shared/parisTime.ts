const PARIS = 'Europe/Paris';
const DAY_MS = 86_400_000;
const shownIn = new Intl.DateTimeFormat('sv-SE', {
  timeZone: PARIS,
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});

/** What the clocks of Paris show at a moment, as a field for a day and a time takes it: "2027-03-01T08:00". */
export function toParisTime(moment: string): string {
  return shownIn.format(new Date(moment)).replace(' ', 'T');
}

/**
 * The moment at which the clocks of Paris show this: the first, of an hour that comes twice. An hour that the clocks leave out is taken
 * as long after the change as it would have been.
 */
export function fromParisTime(shown: string): string {
  const asIfUtc = new Date(`${shown}:00Z`).getTime();
  const offsetAt = (moment: number): number =>
    new Date(`${toParisTime(new Date(moment).toISOString())}:00Z`).getTime() - moment;
  const candidates = [-DAY_MS, DAY_MS].map((away) => asIfUtc - offsetAt(asIfUtc + away));
  const isShown = (moment: number): boolean => moment + offsetAt(moment) === asIfUtc;
  return new Date(candidates.find(isShown) ?? (candidates[0] as number)).toISOString();
}

/** How a change of clocks falls on what they show: an hour that they leave out, or one that comes twice. */
export function clockChangeAt(shown: string): 'LEFT_OUT' | 'TWICE' | null {
  const moment = fromParisTime(shown);
  if (toParisTime(moment) !== shown) return 'LEFT_OUT';
  const anHourLater = new Date(new Date(moment).getTime() + DAY_MS / 24).toISOString();
  return toParisTime(anHourLater) === shown ? 'TWICE' : null;
}
