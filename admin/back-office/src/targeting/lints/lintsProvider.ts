import { request } from '../../client/client';
import { found } from '../../client/errors';
import { apiLocale } from '../../client/language';
import { LintRuleDocument, type LintRuleInput, type LintRuleQuery } from '../../generated/graphql';
import type { Rule } from '../../../../shared/rule';

export type LintQuestion = LintRuleInput & { rule: Rule };

/** `part`: the sentence of the faulty part; empty when the whole rule is meant. */
export type Lint = NonNullable<LintRuleQuery['lintRule']>[number] & { part: string };

/** What the author of a rule may want to look at again, and in which part of it. */
export async function lintRule(input: LintQuestion): Promise<Lint[]> {
  const { lintRule: lints, evaluateRule } = await request(LintRuleDocument, {
    input,
    rule: input.rule,
    locale: apiLocale(),
  });
  const sentences = new Map(found(evaluateRule).trace.map(({ path, sentence }) => [path, sentence]));
  return found(lints).map((lint) => ({ ...lint, part: lint.path ? (sentences.get(lint.path) ?? '') : '' }));
}

export const lintActions = { lintRule };
