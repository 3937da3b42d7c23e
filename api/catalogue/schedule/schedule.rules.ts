import { inFrench } from '../../platform/clock';
import type { Refusal } from '../../platform/user-errors';
import { DAY_MS } from '../../platform/time';
import { dayRequired, endBeforeBeginning, pastMoment, publishAtRequired, tooFarAhead } from '../catalogue.errors';

/** Days that somebody wants to set. */
export interface Days {
  publishAt: Date | null;
  unpublishAt: Date | null;
}

const MAX_AHEAD_MS = 2 * 366 * DAY_MS;

/** What is wrong with the days of a revision; `waits`: it is to go online later, or waits for that already. */
export function dayFaults({ publishAt, unpublishAt }: Days, now: Date, { waits }: { waits: boolean }): Refusal[] {
  if (publishAt === null && unpublishAt === null) return [waits ? publishAtRequired : dayRequired];
  if (publishAt === null && waits) return [publishAtRequired];
  const isReversed = publishAt !== null && unpublishAt !== null && unpublishAt <= publishAt;
  return [
    ...momentFaults('publishAt', publishAt, now),
    ...momentFaults('unpublishAt', unpublishAt, now),
    ...(isReversed ? [endBeforeBeginning] : []),
  ];
}

export function momentFaults(field: string, moment: Date | null, now: Date): Refusal[] {
  if (moment === null) return [];
  if (moment <= now) return [pastMoment(field)];
  return moment.getTime() > now.getTime() + MAX_AHEAD_MS ? [tooFarAhead(field)] : [];
}

/** "mise en ligne le 2 mars 2027 à 08:00, retrait le 1er avril 2027 à 08:00", for the history. */
export function daysInFrench({ publishAt, unpublishAt }: Days): string {
  const said = (what: string, moment: Date | null): string[] =>
    moment === null ? [] : [`${what} le ${inFrench(moment, { dateStyle: 'long', timeStyle: 'short' })}`];
  return [...said('mise en ligne', publishAt), ...said('retrait', unpublishAt)].join(', ');
}
