import { DAY_MS } from '../platform/time';
import type { PlannedActionStatus } from './responses.rules';

/** One time that a recommendation was in a person's plan, or was answered outside it. */
export interface HistoryEntry {
  recommendationId: string;
  status: PlannedActionStatus;
  /** ISO days. */
  date: string;
  answeredOn: string;
  snoozedUntil: string | null;
  /** Why it was declined: NOT_NOW, or words of the person's own. */
  reason: string | null;
}

/** Declined for now only. */
export const NOT_NOW = 'NOT_NOW';

/** In days. Shown: an action may come again on the third day after, since the second is still excluded. */
const COOLDOWN_AFTER_SHOWN = 2;
/** Accepted, declined for now, done: an action may come again on exactly that day. */
const COOLDOWN_AFTER_ACCEPTED = 7;
const COOLDOWN_AFTER_NOT_NOW = 14;

interface CooldownRequest {
  today: string;
  /** Days before the action may come again once done; null: once only. */
  cooldownDays: number | null;
}

type CoolsDown = (entry: HistoryEntry, question: CooldownRequest) => boolean;

const shownLately: CoolsDown = ({ date }, { today }) => daysBetween(date, today) <= COOLDOWN_AFTER_SHOWN;

const COOLS_DOWN: Readonly<Record<PlannedActionStatus, CoolsDown>> = {
  PROPOSED: shownLately,
  EXPIRED: shownLately,
  ACCEPTED: ({ date }, { today }) => daysBetween(date, today) < COOLDOWN_AFTER_ACCEPTED,
  DONE: ({ answeredOn }, { today, cooldownDays }) =>
    cooldownDays === null || daysBetween(answeredOn, today) < cooldownDays,
  SNOOZED: ({ snoozedUntil }, { today }) => snoozedUntil !== null && snoozedUntil > today,
  DECLINED: ({ answeredOn, reason }, { today }) =>
    reason !== NOT_NOW || daysBetween(answeredOn, today) < COOLDOWN_AFTER_NOT_NOW,
};

/** Whether what happened before keeps an action out of today's plan. */
export function isCoolingDown(entries: readonly HistoryEntry[], question: CooldownRequest): boolean {
  return entries.some((entry) => COOLS_DOWN[entry.status](entry, question));
}

/** The day since which a snoozed action waits to come back; undefined when it was planned again since. */
export function snoozeEndedOn(entries: readonly HistoryEntry[], today: string): string | undefined {
  const latest = entries.reduce<HistoryEntry | undefined>(
    (last, entry) => (last === undefined || entry.date > last.date ? entry : last),
    undefined,
  );
  if (latest?.status !== 'SNOOZED' || latest.snoozedUntil === null) return undefined;
  return latest.snoozedUntil <= today ? latest.snoozedUntil : undefined;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
