import { evaluate } from '../evaluate';
import { factDefinition } from '../facts';
import { conditionsOf, groupOf, type GroupName } from '../tree';
import type { Condition, FactValue, Rule, Truth } from '../types';
import type { World } from '../world';
import { expandSituations } from '../expand-situations';
import { ANY_TRUTH, TRUTH_BITS, groupSet, has, type TruthSet } from './truth-sets';
import { chainOfMadeUp, representativeValues } from './values';

/** A condition with its truth for each case of its fact. */
interface Leaf {
  fact: string;
  truths: readonly TruthSet[];
  /** All of them together; any truth where the cases of the fact are too many to go through. */
  possible: TruthSet;
  isCountable: boolean;
}
interface Group {
  name: GroupName;
  parts: readonly Formula[];
}
type Formula = Leaf | Group;

/** Fact to the number of its case. Case 0 is that it is unknown. */
type Chosen = Map<string, number>;

const UNKNOWN_CASE = 0;
/** In nodes visited. */
const MAX_CASES = { whole: 100_000, oneQuestion: 20_000 };
/** What it takes to ask at all, in the same unit. */
const ASKING = 30;

/**
 * The cases that people can be in, as far as some rules can tell them apart: each fact unknown or with one of its
 * representative values, and facts independent of each other. So there are rather too many cases than too few: what
 * holds in none holds for nobody. Questions that take too long are answered as if there were such a case.
 */
export class Cases {
  private readonly formulas = new Map<Rule, Formula>();
  private readonly truths: ReadonlyMap<Condition, Leaf>;
  private steps = MAX_CASES.whole;

  constructor(
    rules: readonly Rule[],
    private readonly world: World,
  ) {
    const conditions = rules.flatMap((rule) => conditionsOf(expandSituations(rule, world)));
    const byFact = Map.groupBy(new Set(conditions), ({ fact }) => fact);
    this.truths = new Map([...byFact.values()].flatMap((alike) => leavesOn(alike, world)));
  }

  /** Whether there is somebody for whom the rule is so. */
  canBe(rule: Rule, truth: Truth, withoutFact?: string): boolean {
    const chosen: Chosen = new Map(withoutFact === undefined ? [] : [[withoutFact, UNKNOWN_CASE]]);
    return this.exists([rule], ([set = ANY_TRUTH]) => has(set, truth), chosen);
  }

  /** Whether there is somebody for whom `low` is higher than `high` (FALSE < UNKNOWN < TRUE). */
  canExceed(low: Rule, high: Rule): boolean {
    return this.exists([low, high], ([lowSet = ANY_TRUTH, highSet = ANY_TRUTH]) => {
      return (has(lowSet, 'TRUE') && highSet !== TRUTH_BITS.TRUE) || (has(lowSet, 'UNKNOWN') && has(highSet, 'FALSE'));
    });
  }

  private exists(rules: readonly Rule[], fits: (sets: TruthSet[]) => boolean, chosen: Chosen = new Map()): boolean {
    this.steps -= ASKING;
    if (this.steps <= 0) return true;
    const formulas = rules.map((rule) => this.formulaOf(rule));
    const order = repeatedFacts(formulas).filter(([fact]) => !chosen.has(fact));
    const until = Math.max(0, this.steps - MAX_CASES.oneQuestion);
    const search = (depth: number): boolean => {
      if (this.steps <= until) return true;
      if (!fits(formulas.map((formula) => this.setOf(formula, chosen)))) return false;
      const [fact, count] = order[depth] ?? [];
      // With the facts that several conditions share decided, the others are independent: the sets are exact.
      if (fact === undefined || count === undefined) return true;
      for (let one = 0; one < count; one += 1) {
        chosen.set(fact, one);
        if (search(depth + 1)) return true;
      }
      chosen.delete(fact);
      return false;
    };
    return search(0);
  }

  private setOf(formula: Formula, chosen: Chosen): TruthSet {
    this.steps -= 1;
    if ('parts' in formula)
      return groupSet(
        formula.name,
        formula.parts.map((part) => this.setOf(part, chosen)),
      );
    const one = chosen.get(formula.fact);
    return one === undefined ? formula.possible : (formula.truths[one] ?? formula.possible);
  }

  private formulaOf(rule: Rule): Formula {
    const known = this.formulas.get(rule);
    if (known) return known;
    const formula = this.compiled(expandSituations(rule, this.world));
    this.formulas.set(rule, formula);
    return formula;
  }

  private compiled(rule: Rule): Formula {
    const group = groupOf(rule);
    if (group) return { name: group.name, parts: group.parts.map((part) => this.compiled(part)) };
    return (
      ('fact' in rule && this.truths.get(rule)) || { fact: '', truths: [], possible: ANY_TRUTH, isCountable: false }
    );
  }
}

/** A fact with more conditions and values than make so many truths is not gone through. */
const MAX_TRUTHS = 10_000;

function leavesOn(conditions: readonly Condition[], world: World): [Condition, Leaf][] {
  const definition = factDefinition(conditions[0]?.fact ?? '');
  const found = definition && representativeValues(definition, conditions, world);
  const values = found && found.length * conditions.length <= MAX_TRUTHS ? found : undefined;
  const around: World = { ...world, placeChain: (code) => chainOfMadeUp(code, world) ?? world.placeChain(code) };
  const truthOf = (condition: Condition, value: FactValue | null): TruthSet =>
    TRUTH_BITS[evaluate(condition, { [condition.fact]: value }, around)];
  const cases = distinct(
    [null, ...(values ?? [])].map((value) => conditions.map((condition) => truthOf(condition, value))),
  );
  return conditions.map((condition, index) => {
    const truths = cases.map((one) => one[index] ?? ANY_TRUTH);
    const possible = values ? truths.reduce((set, truth) => set | truth, 0) : ANY_TRUTH;
    return [condition, { fact: condition.fact, truths, possible, isCountable: values !== undefined }];
  });
}

/** Values that no condition tells apart are one case. */
function distinct(cases: readonly TruthSet[][]): TruthSet[][] {
  return [...new Map(cases.map((one) => [one.join(), one])).values()];
}

/** The facts that several conditions are on, the most frequent first, each with the number of its cases. */
function repeatedFacts(formulas: readonly Formula[]): [fact: string, cases: number][] {
  const byFact = Map.groupBy(formulas.flatMap(leavesIn), ({ fact }) => fact);
  const repeated = [...byFact].filter(([, leaves]) => leaves.length > 1 && leaves[0]?.isCountable);
  return repeated
    .toSorted(([, left], [, right]) => right.length - left.length)
    .map(([fact, leaves]) => [fact, leaves[0]?.truths.length ?? 0]);
}

function leavesIn(formula: Formula): Leaf[] {
  return 'parts' in formula ? formula.parts.flatMap(leavesIn) : [formula];
}
