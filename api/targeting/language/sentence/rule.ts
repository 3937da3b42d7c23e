import { groupOf } from '../tree';
import type { Locale, Rule } from '../types';
import type { World } from '../world';
import { joined, written, type Clause } from './clause';
import { conditionClause, type SentenceContext } from './condition';
import { fill, phrasesIn } from './phrases';
import { saidTogether } from './ranges';

/** A lower-case clause without a final stop: "vous avez moins de 26 ans et vous n'avez pas le permis B". */
export function sentence(rule: Rule, world: World, locale: Locale): string {
  return written(ruleClause(rule, false, { world, locale }), locale);
}

function ruleClause(rule: Rule, negated: boolean, context: SentenceContext): Clause {
  if ('fact' in rule) return conditionClause(rule, negated, context);
  if ('situation' in rule) return situationWords(rule.situation, negated, context);
  const group = groupOf(rule);
  const inside = negated !== (group?.name === 'none');
  const join = (group?.name === 'all') === inside ? 'or' : 'and';
  const say = (part: Rule): Clause => ruleClause(part, inside, context);
  return joined(join, saidTogether(group?.parts ?? [], join === 'and' && !inside, { say, locale: context.locale }));
}

export function situationWords(slug: string, negated: boolean, { world, locale }: SentenceContext): string {
  const [applies = '', not = ''] = phrasesIn(locale).situation;
  return fill(negated ? not : applies, world.situation(slug)?.label ?? slug);
}
