import { useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { ApiError } from '../client/errors';
import { useDebounced } from '../common/useDebounced';
import type { AppDataProvider } from '../dataProvider';
import { countIncomplete } from './conversion';
import type { Rule } from './rule';
import type { RuleEvaluation } from './rulesProvider';

interface Evaluated {
  evaluation: RuleEvaluation | null;
  refusal: string;
}

const nothing: Evaluated = { evaluation: null, refusal: '' };

export const reasonOf = (error: unknown): string => {
  if (error instanceof ApiError && error.code === 'BAD_USER_INPUT' && error.detail) return error.detail;
  return error instanceof Error ? error.message : 'errors.INTERNAL_SERVER_ERROR';
};

/** What the server says of a rule once nobody has typed for a moment; nothing while a condition lacks its value. */
export function useEvaluation(rule: Rule): Evaluated {
  const dataProvider = useDataProvider<AppDataProvider>();
  const written = useDebounced(JSON.stringify(rule), 400);
  const [evaluated, setEvaluated] = useState(nothing);
  useEffect(() => {
    const settled: Rule = JSON.parse(written);
    if (countIncomplete(settled) > 0) return;
    let isCurrent = true;
    const keep = (answer: Evaluated) => isCurrent && setEvaluated(answer);
    dataProvider.evaluateRule(settled, {}).then(
      (evaluation) => keep({ evaluation, refusal: '' }),
      (error: unknown) => keep({ evaluation: null, refusal: reasonOf(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [dataProvider, written]);
  return evaluated;
}
