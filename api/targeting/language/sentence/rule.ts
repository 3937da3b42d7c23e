import { groupOf } from '../tree';
import type { Locale, Rule } from '../types';
import type { World } from '../world';
import { joined, written, type Clause } from './clause';
import { conditionClause, type Setting } from './condition';
import { fill, phrasesIn } from './phrases';
import { saidTogether } from './ranges';

/** A lower-case clause without a final stop: "vous avez moins de 26 ans et vous n'avez pas le permis B". */
export function sentence(rule: Rule, world: World, locale: Locale): string {
  return written(ruleClause(rule, false, { world, locale }), locale);
}

function ruleClause(rule: Rule, negated: boolean, setting: Setting): Clause {
  if ('fact' in rule) return conditionClause(rule, negated, setting);
  if ('situation' in rule) return situationWords(rule.situation, negated, setting);
  const group = groupOf(rule);
  const inside = negated !== (group?.name === 'none');
  const join = (group?.name === 'all') === inside ? 'or' : 'and';
  const say = (part: Rule): Clause => ruleClause(part, inside, setting);
  return joined(join, saidTogether(group?.parts ?? [], join === 'and' && !inside, { say, locale: setting.locale }));
}

export function situationWords(slug: string, negated: boolean, { world, locale }: Setting): string {
  const [applies = '', not = ''] = phrasesIn(locale).situation;
  return fill(negated ? not : applies, world.situation(slug)?.label ?? slug);
}
