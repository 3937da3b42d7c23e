import { useState } from 'react';
import { type Rule, sameRule } from '../../../../shared/rule';
import { fitValues, type GroupNode, toQuery, toRule } from '../rule/conversion';
import { withNewIds } from './nodeIds';

/** The tree of a rule as it is being built. It is kept here, so that a line keeps its focus while it is typed in. */
export function useRuleTree(rule: Rule, onChange: (rule: Rule) => void) {
  const [tree, setTree] = useState(() => withNewIds(toQuery(rule)));
  const [seen, setSeen] = useState(rule);
  if (seen !== rule) {
    setSeen(rule);
    if (!sameRule(toRule(tree), rule)) setTree(withNewIds(toQuery(rule)));
  }
  const change = (next: GroupNode) => {
    const fitted = fitValues(next);
    setTree(fitted);
    const changed = toRule(fitted);
    if (!sameRule(changed, rule)) onChange(changed);
  };
  return { tree, change };
}
