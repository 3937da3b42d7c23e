import { useLocale } from 'react-admin';
import { apiLocaleOf } from '../../client/language';
import { useAnswer } from '../../common/useAnswer';
import type { LintRuleInput } from '../../generated/graphql';
import { type Rule, sameRule } from '../../../../shared/rule';
import { countIncomplete } from '../rule/conversion';
import type { liveActions, LiveQuestion } from './liveProvider';

export interface Written {
  rule: Rule;
  /** All that says for whom it is, the rule included; null while it is not known. Left out: the rule alone. */
  whole?: Rule | null;
  /** What is in force now. */
  inForce?: Rule | null | undefined;
  /** What the rule belongs to. */
  of?: Omit<LintRuleInput, 'rule'>;
}

const ask = (api: typeof liveActions, question: LiveQuestion) => api.ruleLive(question);

/** What is told of a rule while it is written: nothing is asked until every condition has its value. */
export function useRuleLive({ rule, whole = rule, inForce = null, of = {} }: Written) {
  const locale = apiLocaleOf(useLocale());
  const incomplete = countIncomplete(rule);
  const replacing = whole && inForce && !sameRule(inForce, whole) ? inForce : null;
  const question = incomplete > 0 || !whole ? null : { rule, whole, replacing, lint: { ...of, rule }, locale };
  const { answer, refusal, isFailure } = useAnswer(question, ask);
  return { answer: incomplete > 0 ? null : answer, refusal: incomplete > 0 ? '' : refusal, isFailure, incomplete };
}

export type Live = ReturnType<typeof useRuleLive>;
