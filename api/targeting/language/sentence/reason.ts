import type { Condition, Facts, Locale, Rule } from '../types';
import type { World } from '../world';
import { agreed } from './agreed';
import { EVERYONE, listed, written, type Clause } from './clause';
import { conditionClause, type SentenceContext } from './condition';
import { heldConditions, ownChoice } from './held-conditions';
import { phrasesIn, voiced } from './phrases';
import { saidTogether } from './ranges';

/**
 * Why a rule holds, said to the person: "Parce que vous avez moins de 26 ans et que vous cherchez à Lyon." Undefined where the rule does not
 * hold, or holds only by what it excludes. The facts must be complete. With `tellingOf` the most telling facts come first.
 */
export function reason(
  rule: Rule,
  facts: Facts,
  { world, locale, tellingOf }: { world: World; locale: Locale; tellingOf?: (fact: string) => number },
): string | undefined {
  const held = heldConditions(rule, { facts, world });
  const conditions = tellingOf ? held.toSorted((left, right) => tellingOf(right.fact) - tellingOf(left.fact)) : held;
  const clauses = new Set(clausesOf(conditions, facts, { world, locale }));
  return clauses.size === 0 ? undefined : agreed(because([...clauses], locale), facts);
}

/** One clause for each condition, for each of several choices in it, and for two bounds of a number. */
function clausesOf(conditions: readonly Condition[], facts: Facts, context: SentenceContext): string[] {
  const say = (rule: Rule): Clause => ('fact' in rule ? clauseOf(rule, facts, context) : EVERYONE);
  const clauses = saidTogether(conditions, true, { say, locale: context.locale });
  const parts = clauses.flatMap((clause) => (typeof clause === 'object' ? clause.parts : [clause]));
  return parts.map((part) => written(part, context.locale));
}

/** A choice between clauses would leave the person to guess which is meant: theirs is said. */
function clauseOf(condition: Condition, facts: Facts, context: SentenceContext): Clause {
  const clause = conditionClause(condition, false, context);
  const isChoice = typeof clause === 'object' && clause.join === 'or';
  return isChoice ? conditionClause(ownChoice(condition, facts) ?? condition, false, context) : clause;
}

/** French says its "que" again before each clause. */
function because(clauses: readonly string[], locale: Locale): string {
  const { because: words, and } = phrasesIn(locale);
  const introduced = clauses.map((clause, index) => {
    const [full = '', elided = full] = index === 0 ? words.first : words.next;
    return (/^[aeiouyhéêà]/i.test(clause) ? elided : full) + clause;
  });
  return voiced(`${listed(introduced, and)}.`, locale);
}
