import { reasonIn, targetRule } from '../catalogue/content';
import type { Content, RecommendationKind } from '../catalogue/content';
import type { PublishedCatalogue, PublishedItem } from '../catalogue';
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

export interface Ranked {
  item: PublishedItem;
  /** 0 to 3, as stars. */
  score: number;
  /** Sentences in the asked locale: why this one. */
  reasons: string[];
}

export interface Person {
  /** Complete: with the derived facts. */
  facts: Facts;
  world: World;
  locale: Locale;
}

/** An item that may fit, but about which a fact is missing, is worth half of one that does. */
export const WHEN_UNSURE = 0.5;

export function candidateOf(item: PublishedItem, catalogue: Pick<PublishedCatalogue, 'situation'>): Candidate {
  return { item, target: targetRule(item.content, (id) => catalogue.situation(id)?.slug) };
}

/** What fits a person, best first, and what may fit; the same facts and catalogue always give the same lists. */
export function rank(
  { matching, unknown }: Matched,
  person: Person,
  kind?: RecommendationKind,
): { items: Ranked[]; unsure: Candidate[] } {
  const isAsked = ({ item }: Candidate): boolean => kind === undefined || item.kind === kind;
  const unsure = unknown.filter(isAsked);
  const sure = matching.filter(isAsked).map((candidate) => ranked(candidate, person));
  const shownLower = unsure
    .filter(({ item }) => item.content.whenUnknown === 'SHOW_LOWER')
    .map((candidate) => rankedLower(candidate, person));
  const items = [...sure, ...shownLower].filter(({ score }) => score > 0).sort(bestFirst);
  return { items: withoutIncompatible(items), unsure };
}

/** An editor's reason says it better than the rule does, which stands in where there is none. */
function ranked({ item, target }: Candidate, person: Person): Ranked {
  const { score, reason } = scoreOf(item.content, person);
  return {
    item,
    score,
    reasons: [reason ?? reasonOf(target, person.facts, person)].filter((one) => one !== undefined),
  };
}

function rankedLower({ item }: Candidate, person: Person): Ranked {
  const { score, reason } = scoreOf(item.content, person);
  return { item, score: score * WHEN_UNSURE, reasons: reason === undefined ? [] : [reason] };
}

/** The first score line that holds gives the score and its reason; without one, the weight. */
export function scoreOf(content: Content, { facts, world, locale }: Person): { score: number; reason?: string } {
  const line = content.scoreLines.find(({ rule }) => evaluate(rule, facts, world) === 'TRUE');
  return line === undefined ? { score: content.weight } : { score: line.score, reason: reasonIn(line, locale) };
}

function bestFirst(left: Ranked, right: Ranked): number {
  return (
    right.score - left.score ||
    right.item.content.weight - left.item.content.weight ||
    left.item.slug.localeCompare(right.item.slug, 'en')
  );
}

/** Two items that exclude each other are not given together, whichever of them says so: the better one stays. */
function withoutIncompatible(items: readonly Ranked[]): Ranked[] {
  const kept: Ranked[] = [];
  for (const one of items) if (!kept.some((other) => areIncompatible(one.item, other.item))) kept.push(one);
  return kept;
}

function areIncompatible(left: PublishedItem, right: PublishedItem): boolean {
  return left.content.incompatibleWithIds.includes(right.id) || right.content.incompatibleWithIds.includes(left.id);
}
