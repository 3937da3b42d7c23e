import { hash } from 'node:crypto';
import type { Choice, PlannableAction } from '../plan.rules';
import { leaningOf } from './leaning.rules';

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

/**
 * What actions are worth to a day. Of many thousands few come near the best: the others are passed over by what they are worth at most, which
 * costs less to tell. Adding up in one order keeps that true to the last digit.
 */
export class Worth<Action extends PlannableAction> {
  private readonly wanted: ReadonlyMap<string, string>;
  private readonly seed: string;
  /** How many reasons of the person speak against it. */
  private readonly against: (action: Action) => number;

  constructor({ wanted = new Map(), seed, ...choice }: Choice<Action>) {
    this.wanted = wanted;
    this.seed = seed;
    this.against = leaningOf(choice.fitting, choice);
  }

  /** Whether the person chose it, or a strategy that it serves. */
  isWanted(action: Action): boolean {
    if (this.wanted.size === 0) return false;
    const { id, content } = action.item;
    return this.wanted.has(id) || content.strategyIds.some((served) => this.wanted.has(served));
  }

  /** Of those that may come, the best one beside what is picked already. */
  bestOf(free: readonly Action[], picked: readonly Action[], mayCome: (action: Action) => boolean): Action | undefined {
    const day = new Day(picked);
    let best: { action: Action; value: number } | undefined;
    for (const action of free) {
      if (best !== undefined && (this.atMost(action) < best.value || this.withLot(action, 1) < best.value)) continue;
      const sameness = day.sameness(action);
      if (best !== undefined && this.withLot(action, 1) - sameness < best.value) continue;
      if (picked.includes(action) || !mayCome(action)) continue;
      const value = this.of(action) - sameness;
      // Two that drew the same lot are told apart by their ids.
      const isBetter =
        best === undefined || value > best.value || (value === best.value && action.item.id < best.action.item.id);
      if (isBetter) best = { action, value };
    }
    return best?.action;
  }

  /** On its own. */
  of(action: Action): number {
    return this.withLot(action, chance(this.seed, action.item.id));
  }

  private withLot(action: Action, lot: number): number {
    const answered = Math.min(MAX_FOR_CLOSENESS, FOR_CLOSENESS * action.closeness);
    return this.asked(action, answered, lot) - LEANT_AGAINST * this.against(action);
  }

  private atMost(action: Action): number {
    return this.asked(action, MAX_FOR_CLOSENESS, 1);
  }

  private asked(action: Action, answered: number, lot: number): number {
    return action.score + answered + TIE_BREAK * lot + (this.isWanted(action) ? WANTED : 0);
  }
}

/** What a day holds already, as far as it speaks against more of the same. */
class Day {
  private readonly strategies: ReadonlySet<string>;
  private readonly topics: ReadonlySet<string>;
  private readonly hasLong: boolean;

  constructor(picked: readonly PlannableAction[]) {
    this.strategies = new Set(picked.flatMap(({ item }) => item.content.strategyIds));
    this.topics = new Set(picked.flatMap(({ item }) => item.content.topics ?? []));
    this.hasLong = picked.some(isLong);
  }

  sameness(action: PlannableAction): number {
    const { strategyIds, topics } = action.item.content;
    const sameStrategy = strategyIds.some((id) => this.strategies.has(id));
    const sameTopic = topics?.some((topic) => this.topics.has(topic)) === true;
    const secondLong = this.hasLong && isLong(action);
    return (sameStrategy ? SAME_STRATEGY : 0) + (sameTopic ? SAME_TOPIC : 0) + (secondLong ? SECOND_LONG : 0);
  }
}

function isLong({ item }: PlannableAction): boolean {
  return (item.content.durationMinutes ?? 0) >= LONG_MINUTES;
}

/** From 0 to 1, always the same for the same two texts. */
function chance(seed: string, id: string): number {
  return Number.parseInt(hash('sha256', `${seed}:${id}`).slice(0, 8), 16) / 2 ** 32;
}
