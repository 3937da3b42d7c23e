import { factDefinition } from '../targeting/language';
import type { Condition, Rule, World } from '../targeting/language';

/** Of all choices of a list, how many people tick about. */
const TICKED = 3;

/** How likely the answers to questions make a rule hold, worked out once for each fact. */
export class Likelihoods {
  private readonly known = new Map<string, number>();

  constructor(
    private readonly rule: Rule,
    private readonly world: World,
  ) {}

  /**
   * Beside a question of yes or no, which counts 1: one situation of a family in four does so half as often. As far as the choices of the
   * fact tell; a number, a day, a job and a place count as yes or no.
   */
  of(fact: string): number {
    const known = this.known.get(fact);
    if (known !== undefined) return known;
    const likelihood = Math.min(1, 2 * (shareOf(this.rule, { fact, world: this.world, entered: [] }) ?? 0.5));
    this.known.set(fact, likelihood);
    return likelihood;
  }
}

interface Reading {
  fact: string;
  world: World;
  /** The situations on the way down to this rule. */
  entered: readonly string[];
}

/** The share of the answers by which the rule comes nearer; undefined where it says nothing of the fact. */
function shareOf(rule: Rule, reading: Reading): number | undefined {
  if ('fact' in rule) return rule.fact === reading.fact ? shareOfCondition(rule) : undefined;
  if ('situation' in rule) return shareOfSituation(rule.situation, reading);
  if ('none' in rule) {
    const share = mostOf(rule.none, reading);
    return share === undefined ? undefined : 1 - share;
  }
  return mostOf('all' in rule ? rule.all : rule.any, reading);
}

function mostOf(parts: readonly Rule[], reading: Reading): number | undefined {
  const shares = parts.map((part) => shareOf(part, reading)).filter((share) => share !== undefined);
  return shares.length === 0 ? undefined : Math.max(...shares);
}

function shareOfSituation(slug: string, { fact, world, entered }: Reading): number | undefined {
  const found = entered.includes(slug) ? undefined : world.situation(slug);
  return found && shareOf(found.rule, { fact, world, entered: [...entered, slug] });
}

function shareOfCondition({ fact, op, value }: Condition): number | undefined {
  const { type, choices = [] } = factDefinition(fact) ?? {};
  if (type === 'ENUM_SET' && op === 'hasAny') return Math.min(1, (TICKED * [value].flat().length) / choices.length);
  if (type !== 'ENUM') return undefined;
  const count = choices.length;
  const place = choices.findIndex((choice) => choice.value === value);
  const holding = {
    eq: 1,
    in: [value].flat().length,
    lt: place,
    lte: place + 1,
    gt: count - place - 1,
    gte: count - place,
  };
  return op in holding ? holding[op as keyof typeof holding] / count : undefined;
}
