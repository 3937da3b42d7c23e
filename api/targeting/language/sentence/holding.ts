import { evaluate } from '../evaluate';
import { groupOf } from '../tree';
import type { Condition, Facts, Locale, Rule } from '../types';
import type { World } from '../world';
import { joined, written, type Clause } from './clause';
import { conditionClause, type Setting } from './condition';
import { saidTogether } from './ranges';
import { sentence, situationWords } from './rule';

interface Holding extends Setting {
  facts: Facts;
  /** The situations being written out. */
  entered: readonly string[];
}

/** The sentence with only the parts that made the rule TRUE; the whole of it when it is not. The facts must be complete. */
export function holdingSentence(rule: Rule, facts: Facts, { world, locale }: { world: World; locale: Locale }): string {
  if (evaluate(rule, facts, world) !== 'TRUE') return sentence(rule, world, locale);
  return written(holdingClause(rule, false, { facts, world, locale, entered: [] }), locale);
}

/** `negated`: the rule is FALSE, and what made it so is told. */
function holdingClause(rule: Rule, negated: boolean, holding: Holding): Clause {
  if ('fact' in rule) return conditionClause(narrowed(rule, negated, holding), negated, holding);
  if ('situation' in rule) return situationClause(rule.situation, negated, holding);
  const group = groupOf(rule);
  const inside = negated !== (group?.name === 'none');
  const join = (group?.name === 'all') === inside ? 'or' : 'and';
  const told = (group?.parts ?? []).filter((part) => join === 'and' || holds(part, inside, holding));
  const say = (part: Rule): Clause => holdingClause(part, inside, holding);
  return joined(join, saidTogether(told, join === 'and' && !inside, { say, locale: holding.locale }));
}

function holds(rule: Rule, negated: boolean, { facts, world }: Holding): boolean {
  return evaluate(rule, facts, world) === (negated ? 'FALSE' : 'TRUE');
}

function situationClause(slug: string, negated: boolean, holding: Holding): Clause {
  const found = holding.entered.includes(slug) ? undefined : holding.world.situation(slug);
  if (!found) return situationWords(slug, negated, holding);
  return holdingClause(found.rule, negated, { ...holding, entered: [...holding.entered, slug] });
}

/** Of a list of which one is enough, only what is so of the person. */
function narrowed(condition: Condition, negated: boolean, holding: Holding): Condition {
  if (typeof condition.value !== 'object' || negated !== (condition.op === 'hasAll')) return condition;
  const told = condition.value.filter((one) => holds({ ...condition, value: [one] }, negated, holding));
  return told.length > 0 ? { ...condition, value: told } : condition;
}
