import { DAY_MS } from '../../platform/time';
import type { RecommendationKind } from '../content/content.rules';

/** Days between two reviews, where nobody has set others: what one does in a day names places, prices and pages, which change sooner. */
export const USUAL_DAYS: Readonly<Record<RecommendationKind, number>> = { STRATEGY: 365, ACTION: 180 };

/** From a week to three years. */
export const DAYS_BETWEEN: readonly [number, number] = [7, 1095];

export function daysBetween(kind: RecommendationKind, everyDays: number | null | undefined): number {
  return everyDays ?? USUAL_DAYS[kind];
}

export function dueAfter(since: Date, days: number): Date {
  return new Date(since.getTime() + days * DAY_MS);
}
