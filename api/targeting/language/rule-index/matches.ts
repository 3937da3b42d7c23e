import { FALSE } from './truths';

/** The rules that hold for one person, and those that might; neither list is in a particular order. */
export class Matches<Key> {
  constructor(
    /** The rules that are TRUE. */
    readonly matching: readonly Key[],
    private readonly unknownRules: Int32Array,
    private readonly keys: readonly Key[],
  ) {}

  /** How many rules are UNKNOWN. */
  get unknownCount(): number {
    return this.unknownRules.length;
  }

  /** Tells each rule that is UNKNOWN, without a list of them: they are often very many. */
  eachUnknown(tell: (key: Key) => void): void {
    for (const rule of this.unknownRules) tell(this.keys[rule] as Key);
  }

  /** The rules that are UNKNOWN, listed only when asked for. */
  get unknown(): Key[] {
    return keysOf(this.unknownRules, this.keys);
  }
}

/** In a list whose room is made at once: they are often very many. */
function keysOf<Key>(rules: Int32Array, keys: readonly Key[]): Key[] {
  const found = new Array<Key>(rules.length);
  for (let index = 0; index < found.length; index += 1) found[index] = keys[rules[index] as number] as Key;
  return found;
}

/** Rules by their number, as they are found for one person. Kept from one person to the next. */
export class Found {
  matching = new Int32Array(1);
  matchingCount = 0;
  unknown = new Int32Array(1);
  unknownCount = 0;
  /** Pairs: the number of a rule whose residual is still to be run, and the truth of the rest of the rule. */
  private readonly delayed: number[] = [];
  private delayedCount = 0;

  /** Makes room for so many rules, and forgets those of the last person. */
  clear(room: number): void {
    this.matchingCount = 0;
    this.unknownCount = 0;
    this.delayedCount = 0;
    if (room < this.matching.length) return;
    this.matching = new Int32Array(2 * room + 1);
    this.unknown = new Int32Array(2 * room + 1);
  }

  /** Writes the rule to both lists and advances only the count of the list it belongs to: a branch would be unpredictable. */
  put(rule: number, truth: number): void {
    this.matching[this.matchingCount] = rule;
    this.unknown[this.unknownCount] = rule;
    this.matchingCount += truth >> 1;
    this.unknownCount += (truth ^ (truth >> 1)) & 1;
  }

  /** Postpones a rule that has a residual; it is passed as `~number`. */
  putOff(rule: number, truth: number): void {
    if (truth === FALSE) return;
    this.delayed[this.delayedCount] = ~rule;
    this.delayed[this.delayedCount + 1] = truth;
    this.delayedCount += 2;
  }

  /** Runs the residuals, and says what was found. */
  settle<Key>(keys: readonly Key[], truthOfResidual: (rule: number) => number): Matches<Key> {
    for (let index = 0; index < this.delayedCount; index += 2) {
      const rule = this.delayed[index] as number;
      this.put(rule, (this.delayed[index + 1] as number) & truthOfResidual(rule));
    }
    const matching = keysOf(this.matching.subarray(0, this.matchingCount), keys);
    return new Matches(matching, this.unknown.slice(0, this.unknownCount), keys);
  }
}
