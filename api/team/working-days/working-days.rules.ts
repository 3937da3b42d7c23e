const DAY_MS = 86_400_000;
/** Within which a contributor gets an answer. */
const ANSWER_WORKING_DAYS = 5;
/** Month and day of the holidays that do not move (Code du travail, article L3133-1). */
const FIXED_HOLIDAYS = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension and Whit Monday, in days after Easter Sunday (same article). */
const AFTER_EASTER = [1, 39, 50];

export function answerDue(from: Date): Date {
  return addWorkingDays(from, ANSWER_WORKING_DAYS);
}

/** The same hour, so many working days later: Saturdays, Sundays and the holidays of France do not count. */
export function addWorkingDays(from: Date, count: number): Date {
  let day = from;
  for (let left = count; left > 0;) {
    day = new Date(day.getTime() + DAY_MS);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

export function isWorkingDay(day: Date): boolean {
  const isWeekend = [0, 6].includes(day.getUTCDay());
  return !isWeekend && !holidaysOf(day.getUTCFullYear()).includes(day.toISOString().slice(0, 10));
}

function holidaysOf(year: number): string[] {
  const easter = easterSunday(year).getTime();
  const moving = AFTER_EASTER.map((days) => new Date(easter + days * DAY_MS).toISOString().slice(0, 10));
  return [...FIXED_HOLIDAYS.map((monthAndDay) => `${year}-${monthAndDay}`), ...moving];
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
