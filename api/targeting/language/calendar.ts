import type { Either } from './types';

/** A day by its parts; months from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Of an ISO day. */
export function dayParts(day: string): Day {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

export interface Birth {
  birthYear: number;
  birthMonth: number | undefined;
}

/**
 * Completed years at the start of the current month, so that a right that ends with a birthday never ends early. Without the month
 * of birth, either the difference of the years or one less.
 */
export function ageOn(today: string, { birthYear, birthMonth }: Birth): number | Either {
  const { year, month } = dayParts(today);
  const oldest = year - birthYear;
  if (birthMonth === undefined) return { either: oldest - 1, or: oldest };
  return birthMonth < month ? oldest : oldest - 1;
}

/** Months reached by the calendar; 0 before the first day. */
export function wholeMonths(since: string, today: string): number {
  const [from, to] = [dayParts(since), dayParts(today)];
  const months = 12 * (to.year - from.year) + to.month - from.month;
  return Math.max(0, from.day <= reachedDay(today) ? months : months - 1);
}

/** The last day of a month that the month of today has reached: on its own last day every one, for it stands for those it lacks. */
export function reachedDay(today: string): number {
  const { year, month, day } = dayParts(today);
  return day === new Date(Date.UTC(year, month, 0)).getUTCDate() ? LONGEST_MONTH : day;
}

const LONGEST_MONTH = 31;
