import { reasonIn, targetRule } from '../catalogue/content';
import type { Content, RecommendationKind, ScoreLine } from '../catalogue/content';
import type { PublishedCatalogue, PublishedItem } from '../catalogue';
import { firstInOrder } from '../platform/first-in-order';
import { evaluate, reason as reasonOf } from '../targeting/language';
import type { Facts, Locale, Rule, World } from '../targeting/language';

/** A published item with the whole rule that says whom it is for. */
export interface Candidate {
  item: PublishedItem;
  target: Rule;
}

/** The items whose target is TRUE of somebody, and those of which it is not known. */
export interface Matched {
  matching: readonly Candidate[];
  unknown: readonly Candidate[];
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

export interface Person {
  /** Complete: with the derived facts. */
  facts: Facts;
  world: World;
}

/** An item that may fit, but about which a fact is missing, is worth half of one that does. */
export const WHEN_UNSURE = 0.5;

export function candidateOf(item: PublishedItem, catalogue: Pick<PublishedCatalogue, 'situation'>): Candidate {
  return { item, target: targetRule(item.content, (id) => catalogue.situation(id)?.slug) };
}

/** What fits a person, in no order, and what may fit; the same facts and catalogue always give the same. */
export function rank(
  { matching, unknown }: Matched,
  person: Person,
  kind?: RecommendationKind,
): { fitting: Scored[]; unsure: Candidate[] } {
  const isAsked = ({ item }: Candidate): boolean => kind === undefined || item.kind === kind;
  const fitting: Scored[] = [];
  const put = (candidate: Candidate, isSure: boolean): void => {
    const { score, line } = scoreOf(candidate.item.content, person);
    if (score > 0) fitting.push({ ...candidate, score: isSure ? score : score * WHEN_UNSURE, line, isSure });
  };
  for (const candidate of matching) if (isAsked(candidate)) put(candidate, true);
  const unsure = unknown.filter(isAsked);
  for (const candidate of unsure) if (candidate.item.content.whenUnknown === 'SHOW_LOWER') put(candidate, false);
  return { fitting: withoutIncompatible(fitting), unsure };
}

/** The first score line that holds gives the score; without one, the weight. */
export function scoreOf(
  { scoreLines, weight }: Content,
  { facts, world }: Person,
): { score: number; line: ScoreLine | undefined } {
  const line = scoreLines.find(({ rule }) => evaluate(rule, facts, world) === 'TRUE');
  return { score: line?.score ?? weight, line };
}

/** The best ones, best first. */
export function bestOf(fitting: readonly Scored[], count: number): Scored[] {
  return firstInOrder(fitting, count, bestFirst);
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

function bestFirst(left: Scored, right: Scored): number {
  return (
    right.score - left.score ||
    right.item.content.weight - left.item.content.weight ||
    (left.item.slug < right.item.slug ? -1 : 1)
  );
}

/** Two items that exclude each other are not given together, whichever of them says so: the better one stays. */
function withoutIncompatible(fitting: Scored[]): Scored[] {
  const named = new Set(fitting.flatMap(({ item }) => item.content.incompatibleWithIds));
  if (named.size === 0) return fitting;
  const [kept, excluded, left] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const concerned = fitting.filter(({ item }) => named.has(item.id) || item.content.incompatibleWithIds.length > 0);
  for (const { item } of concerned.sort(bestFirst)) {
    const { incompatibleWithIds } = item.content;
    if (excluded.has(item.id) || incompatibleWithIds.some((id) => kept.has(id))) {
      left.add(item.id);
      continue;
    }
    kept.add(item.id);
    for (const id of incompatibleWithIds) excluded.add(id);
  }
  return fitting.filter(({ item }) => !left.has(item.id));
}
