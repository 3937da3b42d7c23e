import { capacityOf } from '../../api/plans/choice/capacity.rules';
import type { HistoryEntry } from '../../api/plans/cooldown.rules';
import { noteOf } from '../../api/plans/notes/plan-note.rules';
import { pickActions } from '../../api/plans/plan.rules';
import type { PlannableAction } from '../../api/plans/plan.rules';

/** From 0 to 1, the same for the same seed: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface SimulatedAction extends PlannableAction {
  isSensitive: boolean;
}

const TOPICS = ['resume', 'applications', 'interview', 'network', 'training', 'rights', 'mobility', 'organisation'];
const PACES = ['EXPLORING', 'NORMAL', 'INTENSE', 'EXTREME'];
const MINUTES = [5, 15, 20, 30, 45, 60, 90, null];
const COOLDOWNS = [null, null, 7, 14, 30, 90];
const REASONS = ['NOT_NOW', 'TOO_LONG', 'ALREADY_DONE', 'LESS_OF_THIS', null];

/** What fits one person: as many actions as the starter content gives people, of every kind. */
export function actionsOf(random: () => number): SimulatedAction[] {
  const among = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  return Array.from({ length: 8 + Math.floor(random() * 18) }, (_, index) => ({
    item: {
      id: `action ${index}`,
      content: {
        durationMinutes: among(MINUTES),
        cooldownDays: among(COOLDOWNS),
        strategyIds: [`strategy ${Math.floor(random() * 6)}`],
        topics: [among(TOPICS), among(TOPICS)],
      },
    },
    score: Math.floor(random() * 7) / 2,
    closeness: Math.floor(random() * 15),
    isSensitive: random() < 0.1,
  }));
}

export interface SimulatedDay {
  today: string;
  promised: number;
  most: number;
  minutes: number;
  picked: SimulatedAction[];
  note: string | null;
}

export interface SimulatedYear {
  actions: SimulatedAction[];
  days: SimulatedDay[];
  /** By action: what became of it each time that it was shown, in their order. */
  shown: Map<string, HistoryEntry[]>;
}

/** Somebody who gets a plan each day, and answers at random. */
export function yearOf(seed: number, length: number): SimulatedYear {
  const random = randomFrom(seed);
  const actions = actionsOf(random);
  const capacity = capacityOf({ searchIntensity: PACES[Math.floor(random() * PACES.length)] as string });
  const answersOften = random();
  const wanted = new Map(random() < 0.5 ? [['strategy 0', '2026-01-01']] : []);
  const history: HistoryEntry[] = [];
  const days: SimulatedDay[] = [];
  const shown = new Map<string, HistoryEntry[]>();
  for (let day = 0; day < length; day += 1) {
    const today = dayOf(day);
    const choice = { fitting: actions, history, today, wanted, isSensitive: (one: SimulatedAction) => one.isSensitive };
    const picked = pickActions({ ...choice, size: capacity.usual, capacity, seed: `${seed}:${today}` });
    const note = noteOf(picked, { ...choice, least: capacity.least });
    days.push({ today, promised: capacity.least, most: capacity.most, minutes: capacity.minutes, picked, note });
    for (const { item } of picked) {
      const entry = answered(item.id, { day, random, often: answersOften });
      history.push(entry);
      shown.set(item.id, [...(shown.get(item.id) ?? []), entry]);
    }
  }
  return { actions, days, shown };
}

function answered(
  recommendationId: string,
  { day, random, often }: { day: number; random: () => number; often: number },
): HistoryEntry {
  const today = dayOf(day);
  const entry = { recommendationId, date: today, answeredOn: today, snoozedUntil: null, reason: null };
  if (random() > often) return { ...entry, status: 'EXPIRED' };
  const chance = random();
  if (chance < 0.3) return { ...entry, status: 'ACCEPTED' };
  if (chance < 0.6) return { ...entry, status: 'DONE' };
  if (chance < 0.8) return { ...entry, status: 'SNOOZED', snoozedUntil: dayOf(day + 1 + Math.floor(random() * 20)) };
  return { ...entry, status: 'DECLINED', reason: REASONS[Math.floor(random() * REASONS.length)] ?? null };
}

export function dayOf(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
}
