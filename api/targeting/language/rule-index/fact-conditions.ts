import { holds, listed, rank } from '../condition-truth';
import type { FactDefinition } from '../facts';
import { isEither } from '../fact-values';
import type { Condition, Either, FactValue, GivenValue } from '../types';
import type { World } from '../world';
import { Comparisons, COMPARISON_OPERATORS } from './comparisons';
import type { Places } from './places';
import { Postings } from './postings';
import { Questions, type Question } from './questions';
import { RuleTable } from './rule-table';
import { FALSE_PAIR, TRUE_PAIR, UNKNOWN_PAIR, type Truths } from './truths';

type Scalar = boolean | number | string;

/** Different conditions on one fact, found by the person's value, and the rules to which one of them gives access. */
export class FactConditions {
  readonly rules: RuleTable;
  /** The conditions that are not FALSE for the person, where the fact is known. */
  readonly raised: number[] = [];
  raisedCount = 0;
  isKnown = false;

  private readonly questions = new Questions();
  private readonly blocks: { from: number; to: number }[] = [];
  private readonly free: number[] = [];
  /** By the value itself, by one of the values in a set, by what lies above the value, by a place inside the value. */
  private readonly equal = new Postings<Scalar>();
  private readonly member = new Postings<string>();
  private readonly above = new Postings<string>();
  private readonly inside = new Postings<string>();
  private readonly comparisons: readonly Comparisons[] = COMPARISON_OPERATORS.map((op) => new Comparisons(op));
  /** By the first value asked for: those that ask for all of a list, and are to be looked at one by one. */
  private readonly first = new Postings<string>();
  private readonly conditions = new Map<number, Condition>();

  private readonly truths: Truths;

  constructor(
    shared: { truths: Truths; places: Places },
    private readonly definition?: FactDefinition,
  ) {
    this.truths = shared.truths;
    this.rules = new RuleTable(shared.places);
  }

  find(question: Question): number | undefined {
    return this.questions.get(question);
  }

  /** Its id. Places inside one another are read now. */
  add(question: Question, world: World): number {
    const id = this.free.pop() ?? this.reserve();
    this.questions.set(question, id);
    this.file(id, question, world);
    return id;
  }

  remove(id: number, question: Question, world: World): void {
    for (const [postings, keys] of this.layout(question, world)) postings.remove(keys, id);
    for (const comparisons of this.comparisons) comparisons.remove(id);
    this.conditions.delete(id);
    this.questions.delete(question);
    this.free.push(id);
  }

  /** Says the truth of each condition for a person of whom the value of the fact is this, or unknown. */
  settle(value: FactValue | undefined, world: World): void {
    this.isKnown = value !== undefined;
    this.raisedCount = 0;
    for (const { from, to } of this.blocks) this.truths.fill(this.isKnown ? FALSE_PAIR : UNKNOWN_PAIR, from, to);
    if (isEither(value)) this.raiseForEither(value);
    else if (value !== undefined) this.raiseFor(value, world);
  }

  /** TRUE where both numbers meet the condition, UNKNOWN where one does. */
  private raiseForEither({ either, or }: Either): void {
    const [first = [], second = []] = [this.equal.get(either), this.equal.get(or)];
    this.raise(
      first.filter((id) => second.includes(id)),
      TRUE_PAIR,
    );
    this.raise([...first, ...second], UNKNOWN_PAIR);
    for (const comparisons of this.comparisons) {
      const [one, other] = [comparisons.countFor(either), comparisons.countFor(or)];
      const [both, any] = one < other ? [one, other] : [other, one];
      this.raise(comparisons.ids.slice(0, both), TRUE_PAIR);
      this.raise(comparisons.ids.slice(both, any), UNKNOWN_PAIR);
    }
  }

  private raiseFor(value: GivenValue, world: World): void {
    if (typeof value !== 'object') this.raise(this.equal.get(value), TRUE_PAIR);
    if (this.member.size > 0) for (const one of listed(value)) this.raise(this.member.get(String(one)), TRUE_PAIR);
    if (this.above.size > 0) this.raiseAbove(String(value), world);
    if (this.definition) this.compare(rank(value, this.definition));
    if (this.conditions.size > 0)
      for (const one of listed(value)) this.raiseHeld(this.first.get(String(one)) ?? [], value);
  }

  private raiseHeld(ids: readonly number[], value: GivenValue): void {
    for (const id of ids) {
      const condition = this.conditions.get(id);
      if (condition && this.definition && holds(condition, value, this.definition)) this.raiseOne(id, TRUE_PAIR);
    }
  }

  private raiseAbove(code: string, world: World): void {
    const isPlace = this.definition?.type === 'PLACE';
    for (const above of isPlace ? [code, ...(world.placeChain(code) ?? [])] : prefixesOf(code))
      this.raise(this.above.get(above), TRUE_PAIR);
    this.raise(this.inside.get(code), UNKNOWN_PAIR);
  }

  private compare(value: number | string): void {
    for (const comparisons of this.comparisons) {
      const count = comparisons.countFor(value);
      for (let index = 0; index < count; index += 1) this.raiseOne(comparisons.ids[index] as number, TRUE_PAIR);
    }
  }

  private raise(ids: readonly number[] | undefined, pair: number): void {
    if (ids) for (const id of ids) this.raiseOne(id, pair);
  }

  /** Once only: what was raised before is at least as true. */
  private raiseOne(id: number, pair: number): void {
    if (!this.truths.isFalse(id)) return;
    this.truths.set(id, pair);
    this.raised[this.raisedCount++] = id;
  }

  private file(id: number, question: Question, world: World): void {
    const layout = this.layout(question, world);
    for (const [postings, keys] of layout) postings.add(keys, id);
    if (!this.definition) return;
    const { op, value } = question;
    this.comparisons.find((one) => one.op === op)?.add(id, rank(listed(value)[0], this.definition));
    if (op === 'hasAll') this.conditions.set(id, { fact: this.definition.key, op, value });
  }

  private layout({ op, value }: Question, world: World): [Postings<Scalar>, readonly Scalar[]][] {
    const values = listed(value);
    if (op === 'eq' || op === 'in') return [[this.equal, values]];
    const texts = values.map(String);
    if (op === 'hasAny') return [[this.member, texts]];
    if (op === 'hasAll') return [[this.first, texts.slice(0, 1)]];
    if (op !== 'under') return [];
    if (this.definition?.type !== 'PLACE') return [[this.above, texts]];
    return [
      [this.above, texts],
      [this.inside, texts.flatMap((place) => world.placeChain(place) ?? [])],
    ];
  }

  /** Blocks of ids double, so that few of them are to be filled for each person. */
  private reserve(): number {
    const size = Math.max(
      8,
      this.blocks.reduce((sum, { from, to }) => sum + to - from, 0),
    );
    const from = this.truths.reserve(size);
    this.blocks.push({ from, to: from + size });
    for (let id = from + size - 1; id > from; id -= 1) this.free.push(id);
    return from;
  }
}

function prefixesOf(code: string): string[] {
  return Array.from({ length: code.length + 1 }, (_, length) => code.slice(0, length));
}
