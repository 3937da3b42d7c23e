import type { Facts, Rule } from '../types';
import type { World } from '../world';
import { Conditions } from './conditions';
import { layoutOf } from './layout';
import { Found, type Matches } from './matches';
import { normalForm } from './normal-form';
import { Residuals, NO_RESIDUAL } from './residuals';
import { RuleTable, NO_ACCESS_PREDICATE, type Match, type Row } from './rule-table';
import { TRUE, UNKNOWN } from './truths';

/**
 * An index of many rules that finds those that are TRUE or UNKNOWN for one person, with the same results as `evaluate`. Each distinct
 * condition is evaluated once, however many rules share it (Fontoura et al., SIGMOD 2010). A rule with a selective condition is stored
 * under it, and skipped when it is FALSE (Whang et al., VLDB 2009; Sadoghi and Jacobsen, SIGMOD 2011).
 */
export class RuleIndex<Key extends string | number> {
  private readonly conditions: Conditions;
  private residuals = new Residuals();
  private readonly found = new Found();
  /** The rules without an access predicate. */
  private readonly ungated: RuleTable;
  /** The rules without an access predicate of which one of a few literals must hold. */
  private readonly choices: RuleTable;

  private readonly numbers = new Map<Key, number>();
  private readonly free: number[] = [];
  /** By number of the rule. */
  private keys: Key[] = [];
  /** Whether some matches read the keys as they stand. */
  private keysAreRead = false;
  private readonly tables: RuleTable[] = [];
  private readonly residualsOf: number[] = [];

  /**
   * A rule says what its situations stood for when it was set: set it anew when one of them changes. Which place lies in
   * which must not change in this world.
   */
  constructor(private readonly world: World) {
    this.conditions = new Conditions(world);
    this.ungated = new RuleTable(this.conditions.places);
    this.choices = new RuleTable(this.conditions.places);
  }

  get size(): number {
    return this.numbers.size;
  }

  has(key: Key): boolean {
    return this.numbers.has(key);
  }

  /** Adds the rule, or puts it in the place of the one with the same key. */
  set(key: Key, rule: Rule): void {
    const layout = layoutOf(normalForm(rule, this.world), (condition) => this.conditions.acquire(condition));
    this.delete(key);
    const number = this.free.pop() ?? this.keys.length;
    const hasResidual = layout.residual.length > 0;
    const table = this.tableFor(layout);
    this.numbers.set(key, number);
    this.name(number, key);
    this.tables[number] = table;
    this.residualsOf[number] = hasResidual ? this.residuals.add(layout.residual) : NO_RESIDUAL;
    table.add({ ...layout, rule: hasResidual ? ~number : number });
  }

  /** Whether there was such a rule. */
  delete(key: Key): boolean {
    const number = this.numbers.get(key);
    const table = number === undefined ? undefined : this.tables[number];
    if (number === undefined || !table) return false;
    this.numbers.delete(key);
    this.free.push(number);
    const row = this.conditions.places.rows[number] ?? 0;
    this.release(table.at(row), number);
    table.remove(row);
    if (this.residuals.isMostlyWaste) this.compact();
    return true;
  }

  /** The facts must be complete (see `completeFacts`); the world is the one to find what the person's place lies in. */
  match(facts: Facts, world: World = this.world): Matches<Key> {
    this.conditions.settle(facts, world);
    this.found.clear(this.keys.length);
    const match: Match = { truths: this.conditions.truths.ofLiterals, found: this.found };
    for (const group of this.conditions.groups) {
      if (group.isKnown) group.rules.visitGated(group.raised, group.raisedCount, match);
      else group.rules.visitAll(UNKNOWN, match);
    }
    this.ungated.visitAll(TRUE, match);
    this.choices.visitChoices(match);
    this.keysAreRead = true;
    return this.found.settle(this.keys, (rule) => this.residuals.run(this.residualsOf[rule] as number, match.truths));
  }

  /** Matches given before keep the keys that they were found with. */
  private name(number: number, key: Key): void {
    if (this.keysAreRead && number < this.keys.length) {
      this.keys = [...this.keys];
      this.keysAreRead = false;
    }
    this.keys[number] = key;
  }

  private tableFor({
    accessPredicate,
    combination,
  }: {
    accessPredicate: number;
    combination: 'AND' | 'OR';
  }): RuleTable {
    if (combination === 'OR') return this.choices;
    return (
      (accessPredicate === NO_ACCESS_PREDICATE ? undefined : this.conditions.groupWith(accessPredicate)?.rules) ??
      this.ungated
    );
  }

  private release({ accessPredicate, literals }: Row, rule: number): void {
    const residual = this.residualsOf[rule] ?? NO_RESIDUAL;
    const tokens = residual === NO_RESIDUAL ? [] : this.residuals.read(residual);
    if (accessPredicate !== NO_ACCESS_PREDICATE) this.conditions.release(accessPredicate);
    // What is below 2 is no condition: a group, or a filler.
    for (const literal of [...literals, ...tokens]) if (literal >= 2) this.conditions.release(literal >> 1);
    if (residual !== NO_RESIDUAL) this.residuals.remove(residual);
    this.residualsOf[rule] = NO_RESIDUAL;
  }

  private compact(): void {
    const [old, compacted] = [this.residuals, new Residuals()];
    for (const [rule, residual] of this.residualsOf.entries()) {
      if (residual !== NO_RESIDUAL) this.residualsOf[rule] = compacted.add(old.read(residual));
    }
    this.residuals = compacted;
  }
}
