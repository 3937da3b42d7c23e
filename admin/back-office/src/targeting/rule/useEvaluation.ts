import { useLocale } from 'react-admin';
import { apiLocaleOf } from '../../client/language';
import { useAnswer } from '../../common/useAnswer';
import type { Locale } from '../../generated/graphql';
import { countIncomplete } from './conversion';
import type { ruleActions } from './rulesProvider';
import type { Facts, Rule } from '../../../../shared/rule';

interface Trial {
  rule: Rule;
  facts: Facts;
  locale: Locale;
  asOf: string | null;
}

const evaluate = (api: typeof ruleActions, { rule, facts, ...options }: Trial) =>
  api.evaluateRule(rule, facts, options);

const NOBODY: Facts = {};

/** The server's evaluation of a rule for a person, while both are edited; not updated while a condition lacks its value. */
export function useEvaluation(rule: Rule, facts: Facts = NOBODY, { locale, asOf = null }: Partial<Trial> = {}) {
  const screen = apiLocaleOf(useLocale());
  const trial = countIncomplete(rule) > 0 ? null : { rule, facts, locale: locale ?? screen, asOf };
  const { answer, refusal } = useAnswer(trial, evaluate);
  return { evaluation: answer, refusal };
}
