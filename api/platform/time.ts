/** Of a day without a change of clocks. */
export const DAY_MS = 86_400_000;

/** Of an ISO day: 0 on a Monday, 6 on a Sunday. */
export function daysSinceMonday(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}
