import { takesList } from './operators';
import {
  type GroupKind,
  GROUP_KINDS,
  isSituation,
  type Leaf,
  type Operator,
  type Rule,
  type RuleValue,
} from '../../../../shared/rule';

/** A condition as the builder holds it; a named situation has `situationField` as its field and its slug as value. */
export interface LeafNode {
  id?: string;
  field: string;
  operator: string;
  value?: unknown;
}

/** A group as the builder holds it. `bare`: the rule was its only leaf, without a group around. */
export interface GroupNode {
  id?: string;
  combinator: string;
  rules: (GroupNode | LeafNode)[];
  meta?: { bare?: boolean };
}

/** No fact key starts with "@". */
export const SITUATION_FIELD = '@situation';
export const SITUATION_OPERATOR = 'holds';

/** The field of a new condition until one is chosen. */
export const UNCHOSEN_FIELD = '~';

export const isGroupNode = (node: GroupNode | LeafNode): node is GroupNode => 'rules' in node;

const isGroupKind = (combinator: string): combinator is GroupKind => GROUP_KINDS.some((kind) => kind === combinator);

function leafNode(leaf: Leaf): LeafNode {
  if (isSituation(leaf)) return { field: SITUATION_FIELD, operator: SITUATION_OPERATOR, value: leaf.situation };
  return { field: leaf.fact || UNCHOSEN_FIELD, operator: leaf.op, ...('value' in leaf && { value: leaf.value }) };
}

function toNode(rule: Rule): GroupNode | LeafNode {
  if ('all' in rule) return { combinator: 'all', rules: rule.all.map(toNode) };
  if ('any' in rule) return { combinator: 'any', rules: rule.any.map(toNode) };
  if ('none' in rule) return { combinator: 'none', rules: rule.none.map(toNode) };
  return leafNode(rule);
}

/** The builder always shows a group: a lone condition gets one, which `toRule` removes again. */
export function toQuery(rule: Rule): GroupNode {
  const node = toNode(rule);
  return isGroupNode(node) ? node : { combinator: 'all', rules: [node], meta: { bare: true } };
}

function toLeaf({ field, operator, value }: LeafNode): Leaf {
  if (field === SITUATION_FIELD) return { situation: String(value ?? '') };
  const condition = { fact: field === UNCHOSEN_FIELD ? '' : field, op: operator as Operator };
  return operator === 'known' || isBlank(value) ? condition : { ...condition, value: value as RuleValue };
}

function fromNode(node: GroupNode | LeafNode): Rule {
  if (!isGroupNode(node)) return toLeaf(node);
  const rules = node.rules.map(fromNode);
  const kind = isGroupKind(node.combinator) ? node.combinator : 'all';
  if (kind === 'any') return { any: rules };
  return kind === 'none' ? { none: rules } : { all: rules };
}

export function toRule(query: GroupNode): Rule {
  const [only, ...others] = query.rules;
  const isBare = query.meta?.bare && query.combinator === 'all' && only && others.length === 0 && !isGroupNode(only);
  return isBare ? toLeaf(only) : fromNode(query);
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The number of conditions without a fact or a value, which the server would refuse. */
export function countIncomplete(rule: Rule): number {
  if ('all' in rule) return total(rule.all);
  if ('any' in rule) return total(rule.any);
  if ('none' in rule) return total(rule.none);
  if (isSituation(rule)) return rule.situation ? 0 : 1;
  if (!rule.fact) return 1;
  return rule.op !== 'known' && (isBlank(rule.value) || isEmptyList(rule.value)) ? 1 : 0;
}

const total = (rules: readonly Rule[]): number => rules.reduce((sum, rule) => sum + countIncomplete(rule), 0);

const asList = (value: unknown): unknown => {
  if (Array.isArray(value)) return value;
  return isBlank(value) ? [] : [value];
};

/** Converts each value to the shape that its operator takes, after an operator was changed. */
export function fitValues(query: GroupNode): GroupNode {
  const fit = (node: GroupNode | LeafNode): GroupNode | LeafNode => {
    if (isGroupNode(node)) return { ...node, rules: node.rules.map(fit) };
    if (node.operator === 'known') return { ...node, value: undefined };
    if (takesList(node.operator)) return { ...node, value: asList(node.value) };
    return Array.isArray(node.value) ? { ...node, value: (node.value as unknown[])[0] } : node;
  };
  return { ...query, rules: query.rules.map(fit) };
}
