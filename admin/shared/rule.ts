/** What a condition compares with: one value, or a list after `in`, `under`, `hasAny` and `hasAll`. */
export type RuleValue = boolean | number | string | readonly (number | string)[];

export type Operator = 'eq' | 'in' | 'lt' | 'lte' | 'gt' | 'gte' | 'under' | 'hasAny' | 'hasAll' | 'known';

export interface Condition {
  fact: string;
  op: Operator;
  value?: RuleValue;
}

export interface SituationLeaf {
  situation: string;
}

export type Leaf = Condition | SituationLeaf;

export const GROUP_KINDS = ['all', 'any', 'none'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** The JSON document of a situation: groups of conditions on facts and of named situations. */
export type Rule = { all: Rule[] } | { any: Rule[] } | { none: Rule[] } | Leaf;

/** Fact key to value; a key left out is unknown. */
export type Facts = Record<string, RuleValue | null>;

export const isSituation = (rule: Rule): rule is SituationLeaf => 'situation' in rule;

export const isCondition = (rule: Rule): rule is Condition => 'fact' in rule;

/** Objects with their keys in one order: the database keeps them in an order of its own. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const written = (rule: Rule): string => JSON.stringify(rule, inOrder);

export const sameRule = (one: Rule, other: Rule): boolean => written(one) === written(other);
