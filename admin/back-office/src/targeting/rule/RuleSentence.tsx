import type { Rule } from '../../../../shared/rule';
import { countIncomplete } from './conversion';
import { RuleInWords } from './RuleInWords';
import { useEvaluation } from './useEvaluation';

/** A rule in plain words, from the server. */
export function RuleSentence({ rule }: { rule: Rule }) {
  const { evaluation, refusal } = useEvaluation(rule);
  const incomplete = countIncomplete(rule);
  return (
    <RuleInWords
      incomplete={incomplete}
      refusal={incomplete > 0 ? '' : refusal}
      isFailure={false}
      sentence={evaluation?.sentence}
    />
  );
}
