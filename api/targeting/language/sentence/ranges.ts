import { factDefinition } from '../facts';
import type { Locale, Rule } from '../types';
import type { Clause } from './clause';
import { rangeWords } from './numbers';
import { factPhrases, fill, voiced } from './phrases';

interface Saying {
  say: (part: Rule) => Clause;
  locale: Locale;
}

interface Bound {
  fact: string;
  side: 'low' | 'high';
  /** Included. */
  value: number;
}

/** Each part in words; of parts that must all hold, two bounds of one whole number at once: "vous avez entre 16 et 25 ans". */
export function saidTogether(parts: readonly Rule[], allHold: boolean, { say, locale }: Saying): Clause[] {
  const said = new Set<Rule>();
  return parts.flatMap((part, index) => {
    if (said.has(part)) return [];
    const other = allHold ? parts.slice(index + 1).find((one) => rangeOf(part, one, locale) !== undefined) : undefined;
    if (other) said.add(other);
    return [(other && rangeOf(part, other, locale)) ?? say(part)];
  });
}

function rangeOf(one: Rule, other: Rule, locale: Locale): string | undefined {
  const [first, second] = [boundOf(one), boundOf(other)];
  if (!first || !second || first.fact !== second.fact || first.side === second.side) return undefined;
  const [low, high] = first.side === 'low' ? [first.value, second.value] : [second.value, first.value];
  const phrases = factPhrases(first.fact, locale);
  if (low >= high || !phrases || !takesRange(phrases)) return undefined;
  return fill(voiced(phrases.yes, locale), rangeWords(first.fact, [low, high], locale));
}

/** "un salaire de entre" is no French, and "€{n}" has room for one number only. */
function takesRange({ yes, unit }: { yes: string; unit?: string | readonly string[] }): boolean {
  return !/(?<!\p{L})de \{x\}/u.test(yes) && ![unit].flat().some((words) => words?.includes('{n}'));
}

const SIDES: Readonly<Record<string, { side: Bound['side']; step: number }>> = {
  gte: { side: 'low', step: 0 },
  gt: { side: 'low', step: 1 },
  lte: { side: 'high', step: 0 },
  lt: { side: 'high', step: -1 },
};

function boundOf(rule: Rule): Bound | undefined {
  if (!('fact' in rule) || typeof rule.value !== 'number' || factDefinition(rule.fact)?.type !== 'INTEGER')
    return undefined;
  const bound = SIDES[rule.op];
  return bound && { fact: rule.fact, side: bound.side, value: rule.value + bound.step };
}
