import { FRENCH_TIME, clocksIn, momentOf } from '../../platform/clock';
import { DAY_MS } from '../../platform/time';

/** Within which a contributor gets an answer. */
const ANSWER_WORKING_DAYS = 5;
/**
 * Month and day of the holidays that do not move (Code du travail, article L3133-1). Left out are those of Alsace and Moselle (Good
 * Friday and 26 December) and of the overseas departments: it is not known where in France an answer is written.
 */
const FIXED_HOLIDAYS = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension and Whit Monday, in days after Easter Sunday (same article). */
const AFTER_EASTER = [1, 39, 50];

export function answerDue(from: Date): Date {
  return addWorkingDays(from, ANSWER_WORKING_DAYS);
}

/** The same hour on the clocks of France, so many working days later: Saturdays, Sundays and holidays do not count. */
export function addWorkingDays(from: Date, count: number): Date {
  return onFrenchClocks(from, (start) => {
    let day = start;
    for (let left = count; left > 0;) {
      day = new Date(day.getTime() + DAY_MS);
      if (isWorking(day)) left -= 1;
    }
    return day;
  });
}

/** The last moment since which so many working days have passed. */
export function workingDaysBefore(now: Date, count: number): Date {
  return onFrenchClocks(now, (end) => {
    let day = end;
    for (let left = count; left > 0; day = new Date(day.getTime() - DAY_MS)) {
      if (isWorking(day)) left -= 1;
    }
    return day;
  });
}

/** Whether it is a working day in France at this moment. */
export function isWorkingDay(at: Date): boolean {
  return isWorking(clocksIn(FRENCH_TIME, at));
}

/** Days are counted on what the clocks show, so that an hour stays the same when the clocks change on the way. */
function onFrenchClocks(at: Date, count: (shown: Date) => Date): Date {
  return momentOf(FRENCH_TIME, count(clocksIn(FRENCH_TIME, at)));
}

/** Of a day as the clocks of France show it. */
function isWorking(shown: Date): boolean {
  const isWeekend = [0, 6].includes(shown.getUTCDay());
  return !isWeekend && !holidaysOf(shown.getUTCFullYear()).includes(dayOf(shown));
}

/** Worked out here: date-holidays says the same for every year, and brings 45 MB of other countries. */
function holidaysOf(year: number): string[] {
  const easter = easterSunday(year).getTime();
  const moving = AFTER_EASTER.map((days) => dayOf(new Date(easter + days * DAY_MS)));
  return [...FIXED_HOLIDAYS.map((monthAndDay) => `${year}-${monthAndDay}`), ...moving];
}

function dayOf(shown: Date): string {
  return shown.toISOString().slice(0, 10);
}

/** By the Gregorian computus (Jones, General Astronomy, 1922; also in Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Date {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1));
}
