import { DAY_MS } from '../../platform/time';

export type NoticeKind = 'FIRST' | 'LAST';

/** Without an address nobody can be told, nor come back once the browser is lost. */
export const GUEST_DAYS = 30;
export const ACCOUNT_MONTHS = 24;
/** Before the day of the erasure. */
export const FIRST_NOTICE_DAYS = 60;
const LAST_NOTICE_DAYS = 7;

/** All days are ISO days in UTC. */
export interface Idle {
  hasAddress: boolean;
  lastUse: string;
  /** The day of each notice since the last use. */
  notices: Partial<Readonly<Record<NoticeKind, string>>>;
}

export type ExpiryStep = 'NONE' | 'FIRST' | 'LAST' | 'ERASE';

/** The day on which a profile is erased when nobody uses it until then, and no notice is late. */
export function erasedOn({ hasAddress, lastUse }: Pick<Idle, 'hasAddress' | 'lastUse'>): string {
  if (!hasAddress) return daysAfter(lastUse, GUEST_DAYS);
  const day = new Date(`${lastUse}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + ACCOUNT_MONTHS);
  return day.toISOString().slice(0, 10);
}

/** What is to be done today. Who has an address has a week after each of the two notices, however late the service is. */
export function expiryStep(idle: Idle, today: string): ExpiryStep {
  const end = erasedOn(idle);
  if (!idle.hasAddress) return today >= end ? 'ERASE' : 'NONE';
  const { FIRST: first, LAST: last } = idle.notices;
  if (first === undefined) return today >= daysAfter(end, -FIRST_NOTICE_DAYS) ? 'FIRST' : 'NONE';
  const aWeekAgo = daysAfter(today, -LAST_NOTICE_DAYS);
  if (last === undefined) return today >= daysAfter(end, -LAST_NOTICE_DAYS) && first <= aWeekAgo ? 'LAST' : 'NONE';
  return today >= end && last <= aWeekAgo ? 'ERASE' : 'NONE';
}

/** What a notice of today says: the planned day, or a week from now where that is past. */
export function announcedDay(idle: Idle, today: string): string {
  const [planned, soonest] = [erasedOn(idle), daysAfter(today, LAST_NOTICE_DAYS)];
  return planned > soonest ? planned : soonest;
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
