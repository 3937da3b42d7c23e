import { createHash } from 'node:crypto';
import type { Facts } from '../targeting/language';
import { snoozeEndedOn, isCoolingDown } from './cooldown.rules';
import type { HistoryEntry } from './cooldown.rules';

/** A ranked action, as far as the choice of the day's actions needs it. */
export interface PlannableAction {
  item: {
    id: string;
    content: { durationMinutes: number | null; cooldownDays: number | null; strategyIds: readonly string[] };
  };
  /** 0 to 3. */
  score: number;
}

export interface Choice<Action extends PlannableAction> {
  ranked: readonly Action[];
  history: readonly HistoryEntry[];
  /** ISO day. */
  today: string;
  size: number;
  /** The same seed breaks ties the same way. */
  seed: string;
}

const PLAN_SIZES: Readonly<Record<string, number>> = { EXPLORING: 1, NORMAL: 2, INTENSE: 3, EXTREME: 4 };

/** How many actions a day, by the pace that the person chose. */
export function planSize({ searchIntensity }: Facts): number {
  return PLAN_SIZES[String(searchIntensity)] ?? 2;
}

/** On the scale of scores: a tie is broken below any real difference, variety wins over a small one. */
const TIE_BREAK = 0.05;
const SAME_STRATEGY = 0.5;
const SECOND_LONG = 0.5;
const LONG_MINUTES = 60;

/** The actions of one day: those whose snooze ends come first, then the best ones, varied. */
export function pickActions<Action extends PlannableAction>({
  ranked,
  history,
  today,
  size,
  seed,
}: Choice<Action>): Action[] {
  const entries = Map.groupBy(history, ({ recommendationId }) => recommendationId);
  const entriesOf = ({ item }: Action): readonly HistoryEntry[] => entries.get(item.id) ?? [];
  const free = ranked.filter(
    (action) => !isCoolingDown(entriesOf(action), { today, cooldownDays: action.item.content.cooldownDays }),
  );
  const sinceOf = (action: Action): string => snoozeEndedOn(entriesOf(action), today) ?? '';
  const due = free.filter((action) => sinceOf(action) !== '').sort((a, b) => sinceOf(a).localeCompare(sinceOf(b)));
  const picked = due.slice(0, size);
  const valued = free.map((action) => ({ action, value: action.score + TIE_BREAK * chance(seed, action.item.id) }));
  while (picked.length < size) {
    const next = bestOf(valued, picked);
    if (next === undefined) break;
    picked.push(next);
  }
  return picked;
}

/** Of equal ones, the first. */
function bestOf<Action extends PlannableAction>(
  valued: readonly { action: Action; value: number }[],
  picked: readonly Action[],
): Action | undefined {
  let best: { action: Action; value: number } | undefined;
  for (const { action, value: alone } of valued) {
    // What varies the day only takes away: most need no closer look.
    if (best !== undefined && alone <= best.value) continue;
    const value = alone - sameness(action, picked);
    if ((best === undefined || value > best.value) && !picked.includes(action)) best = { action, value };
  }
  return best?.action;
}

function sameness({ item }: PlannableAction, picked: readonly PlannableAction[]): number {
  const served = new Set(picked.flatMap((other) => other.item.content.strategyIds));
  const sameStrategy = item.content.strategyIds.some((id) => served.has(id));
  const secondLong = isLong(item) && picked.some((other) => isLong(other.item));
  return (sameStrategy ? SAME_STRATEGY : 0) + (secondLong ? SECOND_LONG : 0);
}

function isLong({ content }: PlannableAction['item']): boolean {
  return (content.durationMinutes ?? 0) >= LONG_MINUTES;
}

/** From 0 to 1, always the same for the same two texts. */
function chance(seed: string, id: string): number {
  return createHash('sha256').update(`${seed}:${id}`).digest().readUInt32BE(0) / 2 ** 32;
}
