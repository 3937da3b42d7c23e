import { reasonIn } from '../catalogue/content';
import type { Content, ScoreLine } from '../catalogue/content';
import { evaluate, reason as reasonOf } from '../targeting/language';
import type { Facts, Locale, World } from '../targeting/language';
import type { Candidate } from './candidates.rules';

export interface Person {
  /** Complete: with the derived facts. */
  facts: Facts;
  world: World;
}

/** An item that fits somebody, or may fit. */
export interface Scored extends Candidate {
  /** 0 to 3, as stars. */
  score: number;
  /** The score line that gave it; undefined where the weight did. */
  line: ScoreLine | undefined;
  /** Whether its target is TRUE of the person; else UNKNOWN. */
  isSure: boolean;
}

/** An item that may fit, but about which a fact is missing, is worth half of one that does. */
export const WHEN_UNSURE = 0.5;

/** The first score line that holds gives the score; without one, the weight. */
export function scoreOf(
  { scoreLines, weight }: Content,
  { facts, world }: Person,
): { score: number; line: ScoreLine | undefined } {
  const line = scoreLines.find(({ rule }) => evaluate(rule, facts, world) === 'TRUE');
  return { score: line?.score ?? weight, line };
}

/**
 * Why somebody gets it, or nothing. An editor says it better than a rule does, but may speak of all that the target asks: of what only may
 * fit, the rule of the score line tells what is known.
 */
export function reasonsOf({ target, line, isSure }: Scored, person: Person, locale: Locale): string[] {
  if (isSure && line !== undefined) return [reasonIn(line, locale)];
  const rule = isSure ? target : line?.rule;
  const sentence = rule && reasonOf(rule, person.facts, { world: person.world, locale });
  return sentence === undefined ? [] : [sentence];
}
