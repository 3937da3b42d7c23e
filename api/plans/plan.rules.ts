import type { Facts } from '../targeting/language';
import { capacityOf, hasRoom, minutesOf } from './choice/capacity.rules';
import type { Capacity } from './choice/capacity.rules';
import { Worth } from './choice/worth.rules';
import { isCoolingDown, isRepeatedUnasked, snoozeEndedOn } from './cooldown.rules';
import type { HistoryEntry } from './cooldown.rules';

/** An action that fits, as far as the choice of the day's actions needs it. */
export interface PlannableAction {
  item: {
    id: string;
    content: {
      durationMinutes: number | null;
      cooldownDays: number | null;
      strategyIds: readonly string[];
      topics?: readonly string[];
    };
  };
  /** 0 to 3. */
  score: number;
  /** How much it tells that it answers what the person said. */
  closeness: number;
}

export interface Choice<Action extends PlannableAction> {
  /** In any order. */
  fitting: readonly Action[];
  history: readonly HistoryEntry[];
  /** ISO day. */
  today: string;
  size: number;
  /** Around the size; without it, as many as the size says, however long they take. */
  capacity?: Capacity;
  /** The same seed breaks ties the same way. */
  seed: string;
  /** Strategies and actions that the person said are of interest or in progress, by id, with the ISO day. */
  wanted?: ReadonlyMap<string, string>;
  /** Never to be repeated unasked. */
  isSensitive?: (action: Action) => boolean;
}

/** How many actions a day usually, by the pace that the person chose. */
export function planSize(facts: Facts): number {
  return capacityOf(facts).usual;
}

/** The actions of one day: those whose snooze ends come first, then those for the strategies that the person chose, then the best ones, varied. */
export function pickActions<Action extends PlannableAction>(choice: Choice<Action>): Action[] {
  const { size } = choice;
  const capacity = choice.capacity ?? { least: size, usual: size, most: size, minutes: Infinity };
  const free = freeActions(choice);
  const worth = new Worth(choice);
  const picked: Action[] = [];
  const fits = (action: Action, isAskedFor: boolean): boolean =>
    hasRoom(
      { ...action.item.content, isAskedFor },
      picked.map(({ item }) => item.content),
      capacity,
    );
  for (const action of dueAmong(free, choice)) if (fits(action, true)) picked.push(action);
  while (picked.length < capacity.most) {
    const next =
      worth.bestOf(free, picked, (action) => fits(action, worth.isWanted(action))) ??
      (picked.length < capacity.least ? shortestOf(free, picked, worth) : undefined);
    if (next === undefined) break;
    picked.push(next);
  }
  return picked;
}

/** Those that may be planned today. */
export function freeActions<Action extends PlannableAction>({
  fitting,
  history,
  today,
  wanted,
  isSensitive = () => false,
}: Pick<Choice<Action>, 'fitting' | 'history' | 'today' | 'wanted' | 'isSensitive'>): readonly Action[] {
  const entries = entriesById(history);
  if (entries.size === 0) return fitting;
  return fitting.filter((action) => {
    const { id, content } = action.item;
    if (wanted?.has(id) !== true && servesOnlyDeclined(content.strategyIds, entries)) return false;
    const own = entries.get(id);
    if (own === undefined) return true;
    if (isCoolingDown(own, { today, cooldownDays: content.cooldownDays })) return false;
    return !isSensitive(action) || !isRepeatedUnasked(own, { today, wantedOn: wanted?.get(id) });
  });
}

/** Whoever says that a strategy is not for them is not planned its actions all the same, but for those that also serve another one. */
function servesOnlyDeclined(
  strategyIds: readonly string[],
  entries: ReadonlyMap<string, readonly HistoryEntry[]>,
): boolean {
  const isDeclined = (id: string): boolean => entries.get(id)?.some(({ status }) => status === 'DECLINED') === true;
  return strategyIds.length > 0 && strategyIds.every(isDeclined);
}

/** Those that were put off until today or before, the longest due first. */
function dueAmong<Action extends PlannableAction>(
  free: readonly Action[],
  { history, today }: Pick<Choice<Action>, 'history' | 'today'>,
): Action[] {
  const since = new Map<string, string>();
  for (const [id, entries] of entriesById(history)) {
    const day = snoozeEndedOn(entries, today);
    if (day !== undefined) since.set(id, day);
  }
  if (since.size === 0) return [];
  const sinceOf = ({ item }: Action): string => since.get(item.id) ?? '';
  return free
    .filter(({ item }) => since.has(item.id))
    .sort((a, b) => sinceOf(a).localeCompare(sinceOf(b)) || b.score - a.score || (a.item.id < b.item.id ? -1 : 1));
}

function entriesById(history: readonly HistoryEntry[]): Map<string, HistoryEntry[]> {
  return Map.groupBy(history, ({ recommendationId }) => recommendationId);
}

/** So that what is promised takes as little more time than the day has as it can. */
function shortestOf<Action extends PlannableAction>(
  free: readonly Action[],
  picked: readonly Action[],
  worth: Worth<Action>,
): Action | undefined {
  const rest = free.filter((action) => !picked.includes(action));
  const minutes = ({ item }: Action): number => minutesOf(item.content);
  return rest.toSorted((a, b) => minutes(a) - minutes(b) || worth.of(b) - worth.of(a))[0];
}
