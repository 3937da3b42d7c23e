import { request } from '../client/client';
import { found } from '../client/errors';
import { apiLocale } from '../client/language';
import { says } from '../client/says';
import type { ResourceProvider } from '../client/resource';
import { EvaluateRuleDocument, type EvaluateRuleQuery, FactDefinitionsDocument, type FactDefinitionsQuery } from '../generated/graphql';
import type { Facts, Rule } from './rule';

export type FactDefinition = FactDefinitionsQuery['factDefinitions'][number];

export type RuleEvaluation = EvaluateRuleQuery['evaluateRule'];

export const factsProvider: ResourceProvider = {
  list: async ({ filter }) => {
    const { factDefinitions } = await request(FactDefinitionsDocument, {});
    const sought = factDefinitions.filter(({ label }) => says(label, String(filter['search'] ?? '')));
    return { items: sought.map((fact) => ({ ...fact, id: fact.key })), total: sought.length };
  },
  one: async (key) => {
    const { factDefinitions } = await request(FactDefinitionsDocument, {});
    return { ...found(factDefinitions.find((fact) => fact.key === key)), id: key };
  },
};

/** What the rule means in words, and what it gives for these facts. */
export async function evaluateRule(rule: Rule, facts: Facts): Promise<RuleEvaluation> {
  return (await request(EvaluateRuleDocument, { rule, facts, locale: apiLocale() })).evaluateRule;
}
