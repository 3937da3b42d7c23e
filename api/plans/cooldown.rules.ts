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
  /** Why it was declined: one of the codes below, or words of the person's own. */
  reason: string | null;
}

/** Declined for now only, for so many days. Every other reason, and none, declines for good. */
const COOLDOWNS_AFTER_DECLINED: Readonly<Record<string, number>> = {
  NOT_NOW: 14,
  // What may come instead is shorter: see leaning.rules.
  TOO_LONG: 30,
};

/** Declined because it was done before the service spoke of it: it rests as one that was done. */
export const ALREADY_DONE = 'ALREADY_DONE';

/** The reasons with which a person may still be recommended what they declined. */
export const REASONS_FOR_NOW: readonly string[] = Object.keys(COOLDOWNS_AFTER_DECLINED);

/**
 * In days, by how often an action was shown without an answer since the last one. It may come again on the third day after the first
 * time, since the second is still excluded.
 */
const COOLDOWNS_AFTER_SHOWN = [2, 5, 10, 20] as const;
/** Accepted, declined for now, done: an action may come again on exactly that day. */
const COOLDOWN_AFTER_ACCEPTED = 7;

interface CooldownRequest {
  today: string;
  /** Days before the action may come again once done; null: once only. */
  cooldownDays: number | null;
}

type CoolsDown = (entry: HistoryEntry, question: CooldownRequest) => boolean;

const restsOnceDone: CoolsDown = ({ answeredOn }, { today, cooldownDays }) =>
  cooldownDays === null || daysBetween(answeredOn, today) < cooldownDays;

/** Of what was not answered, the times count together: see `isShownLately`. */
const COOLS_DOWN: Readonly<Partial<Record<PlannedActionStatus, CoolsDown>>> = {
  ACCEPTED: ({ date }, { today }) => daysBetween(date, today) < COOLDOWN_AFTER_ACCEPTED,
  DONE: restsOnceDone,
  SNOOZED: ({ snoozedUntil }, { today }) => snoozedUntil !== null && snoozedUntil > today,
  DECLINED: (entry, question) =>
    entry.reason === ALREADY_DONE
      ? restsOnceDone(entry, question)
      : daysBetween(entry.answeredOn, question.today) < (COOLDOWNS_AFTER_DECLINED[entry.reason ?? ''] ?? Infinity),
};

/** Whether what happened before keeps an action out of today's plan. */
export function isCoolingDown(entries: readonly HistoryEntry[], question: CooldownRequest): boolean {
  return (
    isShownLately(entries, question.today) ||
    entries.some((entry) => COOLS_DOWN[entry.status]?.(entry, question) === true)
  );
}

/** Each time that an action is left unanswered, it rests longer; an answer begins anew. */
function isShownLately(entries: readonly HistoryEntry[], today: string): boolean {
  const unanswered = entries.filter(isUnanswered);
  const answeredOn = latest(entries.filter((entry) => !isUnanswered(entry)).map((entry) => entry.answeredOn));
  const shown = unanswered.filter(({ date }) => answeredOn === undefined || date > answeredOn).length;
  const last = latest(unanswered.map(({ date }) => date));
  const days = COOLDOWNS_AFTER_SHOWN[Math.min(Math.max(shown, 1), COOLDOWNS_AFTER_SHOWN.length) - 1] ?? 0;
  return last !== undefined && daysBetween(last, today) <= days;
}

function isUnanswered({ status }: HistoryEntry): boolean {
  return status === 'PROPOSED' || status === 'EXPIRED';
}

/**
 * Whether an action would come again without being asked for: it was shown or answered, was not put off until now, and the person did not
 * say since (`wantedOn`, an ISO day) that it is of interest. What touches a wound, such as discrimination, must not.
 */
export function isRepeatedUnasked(
  entries: readonly HistoryEntry[],
  { today, wantedOn }: { today: string; wantedOn: string | undefined },
): boolean {
  const last = latest(entries.map(({ date }) => date));
  if (last === undefined || snoozeEndedOn(entries, today) !== undefined) return false;
  return wantedOn === undefined || wantedOn < last;
}

/** Of ISO days. */
function latest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((last, day) => (last === undefined || day > last ? day : last), undefined);
}

/** The day since which a snoozed action waits to come back; undefined when it was planned again since. */
export function snoozeEndedOn(entries: readonly HistoryEntry[], today: string): string | undefined {
  const last = entries.reduce<HistoryEntry | undefined>(
    (newest, entry) => (newest === undefined || entry.date > newest.date ? entry : newest),
    undefined,
  );
  if (last?.status !== 'SNOOZED' || last.snoozedUntil === null) return undefined;
  return last.snoozedUntil <= today ? last.snoozedUntil : undefined;
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
