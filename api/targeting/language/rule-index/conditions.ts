import { FACT_DEFINITIONS } from '../facts';
import { valueOf } from '../fact-values';
import type { Condition, Facts } from '../types';
import type { World } from '../world';
import { FactConditions } from './fact-conditions';
import { Places } from './places';
import type { Question } from './questions';
import { Truths } from './truths';

interface Entry extends Question {
  group: FactConditions;
  uses: number;
}

/** The different conditions of all the rules, each with an id, and what each says of the person being matched. */
export class Conditions {
  readonly truths = new Truths();
  readonly places = new Places();
  /** `known` is asked of the set of the facts that are known. */
  private readonly ofKnownFacts = new FactConditions(this);
  /** On what nobody can answer: UNKNOWN, whoever the person is. */
  private readonly unanswerable = new FactConditions(this);
  private readonly byFact = new Map(
    FACT_DEFINITIONS.map((definition) => [definition.key, new FactConditions(this, definition)]),
  );
  readonly groups: readonly FactConditions[] = [this.ofKnownFacts, this.unanswerable, ...this.byFact.values()];

  private readonly entries: (Entry | undefined)[] = [];

  constructor(private readonly world: World) {}

  /** The id of the condition, in use once more. */
  acquire(condition: Condition): number {
    const asked = this.entryFor(condition);
    const id = asked.group.find(asked) ?? this.add(asked);
    const entry = this.entries[id];
    if (entry) entry.uses += 1;
    return id;
  }

  release(id: number): void {
    const entry = this.entries[id];
    if (!entry) return;
    entry.uses -= 1;
    if (entry.uses > 0) return;
    entry.group.remove(id, entry, this.world);
    this.entries[id] = undefined;
  }

  /** The conditions on the same fact. */
  groupWith(id: number): FactConditions | undefined {
    return this.entries[id]?.group;
  }

  settle(facts: Facts, world: World): void {
    this.ofKnownFacts.settle(
      Object.keys(facts).filter((key) => valueOf(facts, key) !== undefined),
      world,
    );
    this.unanswerable.settle(undefined, world);
    for (const [key, conditions] of this.byFact) conditions.settle(valueOf(facts, key), world);
  }

  private add(entry: Entry): number {
    const id = entry.group.add(entry, this.world);
    // No holes: ids come in blocks, and a list with wide holes is slow.
    while (this.entries.length <= id) this.entries.push(undefined);
    this.entries[id] = entry;
    return id;
  }

  private entryFor({ fact, op, value }: Condition): Entry {
    if (op === 'known') return { group: this.ofKnownFacts, op: 'hasAny', value: fact, uses: 0 };
    const group = value === undefined ? undefined : this.byFact.get(fact);
    if (!group) return { group: this.unanswerable, op: 'eq', value: true, uses: 0 };
    return { group, op: op === 'eq' ? 'in' : op, value, uses: 0 };
  }
}
