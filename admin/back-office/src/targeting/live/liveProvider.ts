import { request } from '../../client/client';
import { ApiError, found } from '../../client/errors';
import { type LintRuleInput, type Locale, RuleLiveDocument, type RuleLiveQuery } from '../../generated/graphql';
import type { Rule } from '../../../../shared/rule';

export type Audience = NonNullable<RuleLiveQuery['audience']>;

export interface LiveQuestion {
  rule: Rule;
  /** All that says for whom it is: the rule with what stands beside it. */
  whole: Rule;
  /** What is in force, where people gained and lost are to be counted. */
  replacing: Rule | null;
  lint: LintRuleInput;
  locale: Locale;
}

/** `part`: the sentence of the faulty part; empty when the whole rule is meant. */
export type Lint = NonNullable<RuleLiveQuery['lintRule']>[number] & { part: string };

export type PersonaTruth = NonNullable<RuleLiveQuery['personaTruths']>[number];

export interface RuleLive {
  sentence: string;
  lints: Lint[];
  audience: Audience;
  personas: readonly PersonaTruth[];
}

/** The faults of a rule in words: where they are, its text shows. */
function inWords(error: unknown): never {
  if (!(error instanceof ApiError) || error.faults.length === 0) throw error;
  throw new ApiError(error.code, error.faults.map(({ message }) => message).join(' '));
}

/** All that is told of a rule while it is written, in one request. */
async function ruleLive(question: LiveQuestion): Promise<RuleLive> {
  const answer = await request(RuleLiveDocument, question, 'background').catch(inWords);
  const { evaluateRule, lintRule, audience, personaTruths } = answer;
  const { sentence, trace } = found(evaluateRule);
  const parts = new Map(trace.map((part) => [part.path, part.sentence]));
  const lints = found(lintRule).map((lint) => ({ ...lint, part: lint.path ? (parts.get(lint.path) ?? '') : '' }));
  return { sentence, lints, audience: found(audience), personas: found(personaTruths) };
}

export const liveActions = { ruleLive };
