import { request } from '../../client/client';
import { found } from '../../client/errors';
import { apiLocale } from '../../client/language';
import { matchesSearch } from '../../client/matchesSearch';
import type { ResourceProvider } from '../../client/resource';
import {
  EvaluateRuleDocument,
  type EvaluateRuleQuery,
  FactDefinitionsDocument,
  type FactDefinitionsQuery,
  type Locale,
} from '../../generated/graphql';
import type { Facts, Rule } from '../../../../shared/rule';

export type FactDefinition = FactDefinitionsQuery['factDefinitions'][number];

/** What a rule gives for a person: the answer with what was asked. */
export type RuleEvaluation = NonNullable<EvaluateRuleQuery['evaluateRule']> & {
  rule: Rule;
  facts: Facts;
  locale: Locale;
};

export const factsProvider: ResourceProvider = {
  list: async ({ filter }) => {
    const { factDefinitions } = await request(FactDefinitionsDocument, { locale: apiLocale() });
    const sought = factDefinitions.filter(({ label }) => matchesSearch(label, String(filter['search'] ?? '')));
    return { items: sought.map((fact) => ({ ...fact, id: fact.key })), total: sought.length };
  },
  one: async (key) => {
    const { factDefinitions } = await request(FactDefinitionsDocument, { locale: apiLocale() });
    return { ...found(factDefinitions.find((fact) => fact.key === key)), id: key };
  },
};

interface EvaluationOptions {
  locale?: Locale;
  /** A past day; null for today. */
  asOf?: string | null;
}

/** What the rule means in words, and what it gives for these facts. */
export async function evaluateRule(
  rule: Rule,
  facts: Facts,
  { locale = apiLocale(), asOf = null }: EvaluationOptions = {},
): Promise<RuleEvaluation> {
  const asked = { rule, facts, locale };
  const answer = await request(EvaluateRuleDocument, { ...asked, asOf }, 'background');
  return { ...asked, ...found(answer.evaluateRule) };
}

export const ruleActions = { evaluateRule };
