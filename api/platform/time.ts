/** Of a day without a change of clocks. */
export const DAY_MS = 86_400_000;
export const HOUR_MINUTES = 60;

/** Of an ISO day: 0 on a Monday, 6 on a Sunday. */
export function daysSinceMonday(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** Whether a text is an ISO day that the calendar has. PostgreSQL takes each of them. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
