import { type Condition, type Rule, sameRule } from '../../../../shared/rule';

/** Whether the rule already requires this condition. */
export function asksFor(rule: Rule | null, condition: Condition): boolean {
  if (rule === null) return false;
  return 'all' in rule ? rule.all.some((part) => asksFor(part, condition)) : sameRule(rule, condition);
}

/** The rule with one more required condition. */
export function withCondition(rule: Rule | null, condition: Condition): Rule {
  if (rule === null) return { all: [condition] };
  if (asksFor(rule, condition)) return rule;
  return { all: 'all' in rule ? [...rule.all, condition] : [rule, condition] };
}
