import { hash } from 'node:crypto';
import type { Facts } from '../targeting/language';
import { capacityOf, hasRoom, minutesOf } from './choice/capacity.rules';
import type { Capacity } from './choice/capacity.rules';
import { leaningOf } from './choice/leaning.rules';
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

/**
 * On the scale of scores: a tie is broken below any real difference, what answers more of what the person said wins over less than half a
 * star, variety over a little more, what they asked for over anything.
 */
const TIE_BREAK = 0.015;
const FOR_CLOSENESS = 0.02;
const MAX_FOR_CLOSENESS = 0.48;
const SAME_STRATEGY = 0.5;
const SAME_TOPIC = 0.25;
const SECOND_LONG = 0.5;
const LONG_MINUTES = 60;
const WANTED = 20;
const LEANT_AGAINST = 4;

/** The actions of one day: those whose snooze ends come first, then those for the strategies that the person chose, then the best ones, varied. */
export function pickActions<Action extends PlannableAction>(choice: Choice<Action>): Action[] {
  const { size, seed, fitting, wanted = new Map() } = choice;
  const capacity = choice.capacity ?? { least: size, usual: size, most: size, minutes: Infinity };
  const free = freeActions(choice);
  const against = leaningOf(fitting, choice);
  const isWanted = ({ item }: Action): boolean =>
    wanted.has(item.id) || item.content.strategyIds.some((id) => wanted.has(id));
  const valued = free.map(({ action }) => ({
    action,
    value:
      action.score +
      Math.min(MAX_FOR_CLOSENESS, FOR_CLOSENESS * action.closeness) +
      TIE_BREAK * chance(seed, action.item.id) +
      (isWanted(action) ? WANTED : 0) -
      LEANT_AGAINST * against(action),
  }));
  const picked: Action[] = [];
  const fits = (action: Action, isAskedFor: boolean): boolean =>
    hasRoom(
      { ...action.item.content, isAskedFor },
      picked.map(({ item }) => item.content),
      capacity,
    );
  const due = free.filter(({ since }) => since !== '').sort((a, b) => a.since.localeCompare(b.since) || byScore(a, b));
  for (const { action } of due) if (fits(action, true)) picked.push(action);
  while (picked.length < capacity.most) {
    const next =
      bestOf(valued, picked, (action) => fits(action, isWanted(action))) ??
      (picked.length < capacity.least ? shortestOf(valued, picked) : undefined);
    if (next === undefined) break;
    picked.push(next);
  }
  return picked;
}

/** Those that may be planned today, with the day since which they are due, or nothing. */
export function freeActions<Action extends PlannableAction>({
  fitting,
  history,
  today,
  wanted,
  isSensitive = () => false,
}: Pick<Choice<Action>, 'fitting' | 'history' | 'today' | 'wanted' | 'isSensitive'>): {
  action: Action;
  since: string;
}[] {
  const entries = Map.groupBy(history, ({ recommendationId }) => recommendationId);
  return fitting.flatMap((action) => {
    const { id, content } = action.item;
    const own = entries.get(id);
    if (own === undefined) return [{ action, since: '' }];
    if (isCoolingDown(own, { today, cooldownDays: content.cooldownDays })) return [];
    if (isSensitive(action) && isRepeatedUnasked(own, { today, wantedOn: wanted?.get(id) })) return [];
    return [{ action, since: snoozeEndedOn(own, today) ?? '' }];
  });
}

function byScore({ action: a }: { action: PlannableAction }, { action: b }: { action: PlannableAction }): number {
  return b.score - a.score || (a.item.id < b.item.id ? -1 : 1);
}

interface Valued<Action> {
  action: Action;
  value: number;
}

/** So that what is promised takes as little more time than the day has as it can. */
function shortestOf<Action extends PlannableAction>(
  valued: readonly Valued<Action>[],
  picked: readonly Action[],
): Action | undefined {
  const rest = valued.filter(({ action }) => !picked.includes(action));
  const minutes = ({ action }: Valued<Action>): number => minutesOf(action.item.content);
  return rest.toSorted((a, b) => minutes(a) - minutes(b) || b.value - a.value)[0]?.action;
}

function bestOf<Action extends PlannableAction>(
  valued: readonly Valued<Action>[],
  picked: readonly Action[],
  mayCome: (action: Action) => boolean,
): Action | undefined {
  let best: Valued<Action> | undefined;
  for (const { action, value: alone } of valued) {
    // What varies the day only takes away: most need no closer look.
    if ((best !== undefined && alone < best.value) || picked.includes(action) || !mayCome(action)) continue;
    const one = { action, value: alone - sameness(action, picked) };
    if (best === undefined || isBetter(one, best)) best = one;
  }
  return best?.action;
}

/** Two that drew the same lot are told apart by their ids. */
function isBetter<Action extends PlannableAction>(one: Valued<Action>, other: Valued<Action>): boolean {
  return one.value > other.value || (one.value === other.value && one.action.item.id < other.action.item.id);
}

function sameness({ item }: PlannableAction, picked: readonly PlannableAction[]): number {
  const served = new Set(picked.flatMap((other) => other.item.content.strategyIds));
  const sameStrategy = item.content.strategyIds.some((id) => served.has(id));
  const topics = new Set(picked.flatMap((other) => other.item.content.topics ?? []));
  const sameTopic = item.content.topics?.some((topic) => topics.has(topic)) === true;
  const secondLong = isLong(item) && picked.some((other) => isLong(other.item));
  return (sameStrategy ? SAME_STRATEGY : 0) + (sameTopic ? SAME_TOPIC : 0) + (secondLong ? SECOND_LONG : 0);
}

function isLong({ content }: PlannableAction['item']): boolean {
  return (content.durationMinutes ?? 0) >= LONG_MINUTES;
}

/** From 0 to 1, always the same for the same two texts. */
function chance(seed: string, id: string): number {
  return Number.parseInt(hash('sha256', `${seed}:${id}`).slice(0, 8), 16) / 2 ** 32;
}
