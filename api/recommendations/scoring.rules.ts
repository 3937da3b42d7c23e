import { reasonIn } from '../catalogue/content';
import type { Content, ScoreLine } from '../catalogue/content';
import { agreed, evaluate, reason as reasonOf } from '../targeting/language';
import type { Facts, Locale, World } from '../targeting/language';
import type { Candidate } from './candidates.rules';
import { tellingOf } from './closeness.rules';
import type { RecommendationResponse } from './recommendations.graphql';

export interface Person {
  /** Complete: with the derived facts. */
  facts: Facts;
  world: World;
  /** What they said of recommendations, by id. */
  responses?: ReadonlyMap<string, RecommendationResponse>;
}

/** An item that fits somebody, or may fit. */
export interface Scored extends Candidate {
  /** 0 to 3, as stars. */
  score: number;
  /** How much it tells that it answers what the person said. */
  closeness: number;
  /** The score line that gave it; undefined where the weight did. */
  line: ScoreLine | undefined;
  /** Whether its target is TRUE of the person; else UNKNOWN. */
  isSure: boolean;
}

/** An item that may fit, but about which a fact is missing, is worth half of one that does. */
export const WHEN_UNSURE = 0.5;

/** The place of the first score line that holds; -1 where none does. */
export function lineOf({ scoreLines }: Content, { facts, world }: Person): number {
  for (let index = 0; index < scoreLines.length; index += 1)
    if (evaluate((scoreLines[index] as ScoreLine).rule, facts, world) === 'TRUE') return index;
  return -1;
}

/** The first score line that holds gives the score; without one, the weight. */
export function scoreOf(content: Content, person: Person): { score: number; line: ScoreLine | undefined } {
  const line = content.scoreLines[lineOf(content, person)];
  return { score: line?.score ?? content.weight, line };
}

/**
 * Why somebody gets it, or nothing: a sentence that the page does not say yet (`said`). An editor says it better than a rule does, but may
 * speak of all that the target asks: of what only may fit, the rule of the score line tells what is known.
 */
export function reasonsOf(one: Scored, person: Person, { locale, said, told }: ReasonsWanted): string[] {
  if (told !== undefined && !said?.has(told)) return [told];
  for (const sentence of sentencesFor(one, person, locale)) if (!said?.has(sentence)) return [sentence];
  return [];
}

export interface ReasonsWanted {
  locale: Locale;
  /** The sentences that stand above on the same page. */
  said?: ReadonlySet<string> | undefined;
  /** Why, as whatever else gave the score says it in this language. */
  told?: string | undefined;
}

/** The best first, each written only where it is asked for. */
function* sentencesFor({ target, line, isSure }: Scored, person: Person, locale: Locale): Generator<string> {
  if (isSure && line !== undefined && isWrittenIn(line, locale)) yield agreed(reasonIn(line, locale), person.facts);
  const rules = [...(line === undefined ? [] : [line.rule]), ...(isSure ? [target] : [])];
  const { facts, world } = person;
  const sentence = reasonOf({ all: rules }, facts, { world, locale, tellingOf });
  if (sentence !== undefined) yield sentence;
}

/** A French reason in an English page says less than an English sentence made from the rule. */
function isWrittenIn(line: ScoreLine, locale: Locale): boolean {
  return locale !== 'EN' || line.reasonEn !== null;
}
