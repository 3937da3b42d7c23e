import { situationsIn } from '../../targeting/language';
import type { Content } from '../content/content.rules';
import type { CataloguePlan, Outcome, Planned } from './plan.types';

export function isWritten({ outcome }: { outcome: Outcome }): boolean {
  return outcome === 'NEW' || outcome === 'CHANGED';
}

/** Leaves out what names something that the team deleted, and what names that in turn. */
export function withoutLacking(plan: CataloguePlan): CataloguePlan {
  if (![...plan.situations, ...plan.recommendations].some(isLeftOut)) return plan;
  const situations = closed(plan.situations, {
    slugOf: ({ slug }) => slug,
    isThere: (slug) => plan.stored.situations.has(slug),
    named: ({ rule }) => situationsIn(rule),
  });
  const gone = new Set(missingIn(situations, plan.stored.situations));
  const closeRecommendations = (items: CataloguePlan['drafts']): CataloguePlan['drafts'] =>
    closed(
      items.map((planned) =>
        lackingIf(
          planned,
          situationsNamedBy(planned.item.content).some((slug) => gone.has(slug)),
        ),
      ),
      {
        slugOf: ({ slug }) => slug,
        isThere: (slug) => plan.stored.recommendations.has(slug),
        named: ({ content }) => [...content.strategyIds, ...content.incompatibleWithIds],
      },
    );
  return {
    ...plan,
    situations,
    recommendations: closeRecommendations(plan.recommendations),
    drafts: closeRecommendations(plan.drafts),
  };
}

interface Naming<Item> {
  slugOf(item: Item): string;
  isThere(slug: string): boolean;
  named(item: Item): string[];
}

function closed<Item>(items: Planned<Item>[], naming: Naming<Item>): Planned<Item>[] {
  const { slugOf, isThere, named } = naming;
  const missing = new Set(items.filter(isLeftOut).flatMap(({ item }) => (isThere(slugOf(item)) ? [] : [slugOf(item)])));
  const next = items.map((planned) =>
    lackingIf(
      planned,
      named(planned.item).some((slug) => missing.has(slug)),
    ),
  );
  return next.every(({ outcome }, index) => outcome === items[index]?.outcome) ? next : closed(next, naming);
}

function isLeftOut({ outcome }: { outcome: Outcome }): boolean {
  return outcome === 'DELETED_BY_TEAM' || outcome === 'LACKING';
}

function lackingIf<Item>(planned: Planned<Item>, isLacking: boolean): Planned<Item> {
  return isLacking && isWritten(planned) ? { ...planned, outcome: 'LACKING' } : planned;
}

function missingIn(items: CataloguePlan['situations'], stored: ReadonlyMap<string, unknown>): string[] {
  return items.filter(isLeftOut).flatMap(({ item: { slug } }) => (stored.has(slug) ? [] : [slug]));
}

function situationsNamedBy({ situationIds, rule, scoreLines }: Content): string[] {
  const rules = [...(rule === null ? [] : [rule]), ...scoreLines.map((line) => line.rule)];
  return [...situationIds, ...rules.flatMap(situationsIn)];
}
