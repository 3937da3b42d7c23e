import type { Refusal } from '../platform/user-errors';
import { notAllowed, snoozeDayMissing, snoozeDayTooEarly, snoozeDayNotTaken, usefulNotTaken } from './plans.errors';

export const PLANNED_ACTION_STATUSES = ['PROPOSED', 'ACCEPTED', 'DONE', 'SNOOZED', 'DECLINED', 'EXPIRED'] as const;
export type PlannedActionStatus = (typeof PLANNED_ACTION_STATUSES)[number];

/** What was proposed and not answered is over with its day. Both are ISO days. */
export function statusOn(action: { status: PlannedActionStatus; date: string }, today: string): PlannedActionStatus {
  return action.status === 'PROPOSED' && action.date < today ? 'EXPIRED' : action.status;
}

/**
 * What a person may respond. Nothing is final but done: somebody who declined, or let the day go by, may change their mind.
 * DONE again says later whether it was useful; SNOOZED again chooses another day.
 */
export const NEXT_STATUSES: Readonly<Record<PlannedActionStatus, readonly PlannedActionStatus[]>> = {
  PROPOSED: ['ACCEPTED', 'DONE', 'SNOOZED', 'DECLINED'],
  ACCEPTED: ['DONE', 'SNOOZED', 'DECLINED'],
  DONE: ['DONE'],
  SNOOZED: ['ACCEPTED', 'DONE', 'SNOOZED', 'DECLINED'],
  DECLINED: ['ACCEPTED', 'DONE'],
  EXPIRED: ['ACCEPTED', 'DONE'],
};

/** Of the words with which somebody says why. */
export const MAX_REASON = 500;

/** What an action was before it was last answered, for as long as that can be undone. */
export interface BeforeAnswer {
  /** ISO day of the answer. */
  answeredOn: string;
  status: PlannedActionStatus;
  /** ISO day. */
  snoozedUntil: string | null;
  useful: boolean | null;
  reason: string | null;
  /** ISO moment. */
  updatedAt: string;
}

/** An answer can be taken back on its day; what was chosen from it has come by then. */
export function canUndo({ before }: { before: { answeredOn: string } | null }, today: string): boolean {
  return before?.answeredOn === today;
}

export interface ActionResponse {
  status: PlannedActionStatus;
  /** ISO day. */
  snoozeUntil?: string | null;
  useful?: boolean | null;
}

/** All that is wrong with a response given today (ISO day) to an action in this status. */
export function responseFaults(
  before: PlannedActionStatus,
  response: ActionResponse,
  today: string,
): (Refusal | undefined)[] {
  return [
    NEXT_STATUSES[before].includes(response.status) ? undefined : notAllowed(before),
    snoozeFault(response, today),
    typeof response.useful === 'boolean' && response.status !== 'DONE' ? usefulNotTaken : undefined,
  ];
}

function snoozeFault({ status, snoozeUntil }: ActionResponse, today: string): Refusal | undefined {
  const given = snoozeUntil !== null && snoozeUntil !== undefined;
  if (status !== 'SNOOZED') return given ? snoozeDayNotTaken : undefined;
  if (!given) return snoozeDayMissing;
  return snoozeUntil > today ? undefined : snoozeDayTooEarly;
}
