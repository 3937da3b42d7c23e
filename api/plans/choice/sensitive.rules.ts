import type { Condition, Rule } from '../../targeting/language';

/** Facts about health. */
const HEALTH = ['hasDisability', 'healthLimits'];
/** Of the difficulties that a person names, those that hurt to be reminded of. */
const HURTFUL = ['AGE_DISCRIMINATION', 'SEX_DISCRIMINATION', 'ORIGIN_DISCRIMINATION', 'HEALTH'];

type SituationOf = (slug: string) => { rule: Rule } | undefined;
type Asks = (condition: Condition) => boolean;

interface Spoken {
  target: Rule;
  /** The score line whose words go with it. */
  line: { rule: Rule } | undefined;
}

/**
 * Whether an action speaks to somebody of discrimination or of their health: it is for those alone whom that concerns, or the sentence that
 * says why does. One that is also for others, as of several alternatives, does not.
 */
export function isSensitive({ target, line }: Spoken, situationOf: SituationOf): boolean {
  return isFor(target, asksForIt, situationOf) || (line !== undefined && isFor(line.rule, asksForIt, situationOf));
}

/** Whether a rule holds for those alone of whom it asks such a thing: not as one alternative of several. */
export function isFor(rule: Rule, asks: Asks, situationOf: SituationOf): boolean {
  return demands(rule, { asks, situationOf, entered: [] });
}

interface Asked {
  asks: Asks;
  situationOf: SituationOf;
  entered: readonly string[];
}

function demands(rule: Rule, asked: Asked): boolean {
  const part = (one: Rule): boolean => demands(one, asked);
  if ('all' in rule) return rule.all.some(part);
  if ('any' in rule) return rule.any.length > 0 && rule.any.every(part);
  if ('none' in rule) return false;
  if ('fact' in rule) return asked.asks(rule);
  const { situationOf, entered } = asked;
  if (entered.includes(rule.situation)) return false;
  const found = situationOf(rule.situation);
  return found !== undefined && demands(found.rule, { ...asked, entered: [...entered, rule.situation] });
}

function asksForIt(condition: Condition): boolean {
  return HEALTH.includes(condition.fact) ? condition.value !== false : asksForDifficulties(condition, HURTFUL);
}

/** Whether whoever names none of these difficulties is left out. */
export function asksForDifficulties({ fact, op, value }: Condition, among: readonly string[]): boolean {
  if (fact !== 'difficulties') return false;
  const values = [value ?? []].flat().map(String);
  const isAmong = (one: string): boolean => among.includes(one);
  return op === 'hasAll' ? values.some(isAmong) : values.length > 0 && values.every(isAmong);
}
