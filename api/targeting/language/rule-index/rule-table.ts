import type { Found } from './matches';
import { NO_ROW, type Places } from './places';
import { FALSE, TRUE, ALWAYS } from './truths';

export const LITERALS_PER_ROW = 6;
/** Condition 0 never holds, so that no rule is found by it. */
export const NO_ACCESS_PREDICATE = 0;

/** A rule as it is filed. */
export interface Row {
  /** A condition without which the rule is FALSE; `NO_ACCESS_PREDICATE` where there is none. */
  accessPredicate: number;
  /** `LITERALS_PER_ROW` of them. The first four must hold, and one of the last two; in a table of choices, one of the six. */
  literals: readonly number[];
  /** By its number; `~number` where the rule has a residual too. */
  rule: number;
}

/** What is known of the person being matched, and where to put the rules that are found. */
export interface Match {
  truths: Uint8Array;
  found: Found;
}

/** Rows stand sorted by what is to be read of them: two literals, four, all six, and a residual besides. */
const KINDS = { two: 0, four: 1, six: 2, residual: 3 } as const;

/** Rules side by side. Those with an access predicate are found by it, without visiting the others. */
export class RuleTable {
  /** By kind: where its rows end, and those of the next kind start. */
  private readonly ends = [0, 0, 0, 0];
  private literals = new Int32Array(0);
  private rules = new Int32Array(0);
  private accessPredicateOf = new Int32Array(0);
  /** The rows of one access predicate make a list. */
  private next = new Int32Array(0);
  private previous = new Int32Array(0);

  constructor(private readonly places: Places) {}

  get count(): number {
    return this.ends[KINDS.residual] as number;
  }

  add({ accessPredicate, literals, rule }: Row): void {
    if (this.count === this.rules.length) this.resize(Math.max(4, 2 * this.count));
    const row = this.makeRoom(kindOf(rule, literals));
    this.literals.set(literals, row * LITERALS_PER_ROW);
    this.rules[row] = rule;
    this.joinGate(row, accessPredicate);
    this.places.rows[numberOf(rule)] = row;
  }

  at(row: number): Row {
    const literals = this.literals.subarray(row * LITERALS_PER_ROW, (row + 1) * LITERALS_PER_ROW);
    return {
      accessPredicate: this.accessPredicateOf[row] as number,
      literals: [...literals],
      rule: this.rules[row] as number,
    };
  }

  remove(row: number): void {
    this.leaveGate(row);
    let hole = row;
    for (let kind = this.kindAt(row); kind <= KINDS.residual; kind += 1) {
      const last = (this.ends[kind] as number) - 1;
      this.ends[kind] = last;
      if (last !== hole) this.move(last, hole);
      hole = last;
    }
    if (this.rules.length > 16 && 4 * this.count < this.rules.length) this.resize(this.rules.length >> 1);
  }

  /** Every row; `accessPredicate` is the truth of all their access predicates. */
  visitAll(accessPredicate: number, match: Match): void {
    const [twos, fours, sixes, count] = this.ends as [number, number, number, number];
    this.visitTwos(accessPredicate, twos, match);
    this.visitFours(accessPredicate, { from: twos, to: fours }, match);
    const { truths, found } = match;
    for (let row = fours; row < sixes; row += 1)
      found.put(this.rules[row] as number, accessPredicate & this.truthOfRow(row * LITERALS_PER_ROW, truths));
    for (let row = sixes; row < count; row += 1)
      found.putOff(this.rules[row] as number, accessPredicate & this.truthOfRow(row * LITERALS_PER_ROW, truths));
  }

  private visitTwos(accessPredicate: number, to: number, { truths, found }: Match): void {
    const { literals, rules } = this;
    const { matching, unknown } = found;
    let { matchingCount, unknownCount } = found;
    for (let row = 0, at = 0; row < to; row += 1, at += LITERALS_PER_ROW) {
      const truth = accessPredicate & truths[literals[at]!]! & truths[literals[at + 1]!]!;
      matching[matchingCount] = unknown[unknownCount] = rules[row] as number;
      matchingCount += truth >> 1;
      unknownCount += (truth ^ (truth >> 1)) & 1;
    }
    found.matchingCount = matchingCount;
    found.unknownCount = unknownCount;
  }

  private visitFours(
    accessPredicate: number,
    { from, to }: { from: number; to: number },
    { truths, found }: Match,
  ): void {
    const { literals, rules } = this;
    const { matching, unknown } = found;
    let { matchingCount, unknownCount } = found;
    for (let row = from, at = from * LITERALS_PER_ROW; row < to; row += 1, at += LITERALS_PER_ROW) {
      const truth =
        accessPredicate &
        truths[literals[at]!]! &
        truths[literals[at + 1]!]! &
        truths[literals[at + 2]!]! &
        truths[literals[at + 3]!]!;
      matching[matchingCount] = unknown[unknownCount] = rules[row] as number;
      matchingCount += truth >> 1;
      unknownCount += (truth ^ (truth >> 1)) & 1;
    }
    found.matchingCount = matchingCount;
    found.unknownCount = unknownCount;
  }

  /** The rows of these access predicates, none of which is FALSE. */
  visitGated(raised: readonly number[], count: number, { truths, found }: Match): void {
    const { rules, next } = this;
    for (let index = 0; index < count; index += 1) {
      const accessPredicate = raised[index] as number;
      for (let row = this.places.first(accessPredicate); row !== NO_ROW; row = next[row] as number) {
        const truth = (truths[2 * accessPredicate] as number) & this.truthOfRow(row * LITERALS_PER_ROW, truths);
        const rule = rules[row] as number;
        if (rule < 0) found.putOff(rule, truth);
        else found.put(rule, truth);
      }
    }
  }

  /** Every row, where one of the literals is enough, and a residual is the whole rule. */
  visitChoices({ truths, found }: Match): void {
    const { literals, rules, count } = this;
    for (let row = 0, at = 0; row < count; row += 1, at += LITERALS_PER_ROW) {
      const truth =
        truths[literals[at]!]! |
        truths[literals[at + 1]!]! |
        truths[literals[at + 2]!]! |
        truths[literals[at + 3]!]! |
        truths[literals[at + 4]!]! |
        truths[literals[at + 5]!]!;
      const rule = rules[row] as number;
      if (rule >= 0) found.put(rule, truth);
      else if (truth !== FALSE) found.putOff(rule, TRUE);
    }
  }

  private truthOfRow(at: number, truths: Uint8Array): number {
    const { literals } = this;
    return (
      truths[literals[at]!]! &
      truths[literals[at + 1]!]! &
      truths[literals[at + 2]!]! &
      truths[literals[at + 3]!]! &
      (truths[literals[at + 4]!]! | truths[literals[at + 5]!]!)
    );
  }

  /** A row for one more of this kind: the first row of each later kind goes to the end of its kind. */
  private makeRoom(kind: number): number {
    let hole = this.count;
    for (let later: number = KINDS.residual; later > kind; later -= 1) {
      const first = this.ends[later - 1] as number;
      if (first !== hole) this.move(first, hole);
      this.ends[later] = (this.ends[later] as number) + 1;
      hole = first;
    }
    this.ends[kind] = hole + 1;
    return hole;
  }

  private kindAt(row: number): number {
    return this.ends.findIndex((end) => row < end);
  }

  private move(from: number, to: number): void {
    const accessPredicate = this.accessPredicateOf[from] as number;
    this.leaveGate(from);
    this.literals.copyWithin(to * LITERALS_PER_ROW, from * LITERALS_PER_ROW, (from + 1) * LITERALS_PER_ROW);
    this.rules[to] = this.rules[from] as number;
    this.joinGate(to, accessPredicate);
    this.places.rows[numberOf(this.rules[to] as number)] = to;
  }

  private joinGate(row: number, accessPredicate: number): void {
    this.accessPredicateOf[row] = accessPredicate;
    if (accessPredicate === NO_ACCESS_PREDICATE) return;
    const first = this.places.first(accessPredicate);
    this.next[row] = first;
    this.previous[row] = NO_ROW;
    if (first !== NO_ROW) this.previous[first] = row;
    this.places.setFirst(accessPredicate, row);
  }

  private leaveGate(row: number): void {
    if (this.accessPredicateOf[row] === NO_ACCESS_PREDICATE) return;
    const [next, previous] = [this.next[row] as number, this.previous[row] as number];
    if (next !== NO_ROW) this.previous[next] = previous;
    if (previous === NO_ROW) this.places.setFirst(this.accessPredicateOf[row] as number, next);
    else this.next[previous] = next;
  }

  private resize(rows: number): void {
    const resized = (column: Int32Array, length: number): Int32Array<ArrayBuffer> => {
      const copy = new Int32Array(length);
      copy.set(column.subarray(0, length));
      return copy;
    };
    this.literals = resized(this.literals, rows * LITERALS_PER_ROW);
    this.rules = resized(this.rules, rows);
    this.accessPredicateOf = resized(this.accessPredicateOf, rows);
    this.next = resized(this.next, rows);
    this.previous = resized(this.previous, rows);
  }
}

function kindOf(rule: number, literals: readonly number[]): number {
  if (rule < 0) return KINDS.residual;
  if (literals[4] !== ALWAYS) return KINDS.six;
  return literals[2] === ALWAYS ? KINDS.two : KINDS.four;
}

function numberOf(rule: number): number {
  return rule < 0 ? ~rule : rule;
}
