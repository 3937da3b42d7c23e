import type { Truth } from '../../generated/graphql';
import { type GroupKind, isSituation, type Leaf, type Rule } from '../../../../shared/rule';

interface TraceNode {
  path: string;
  result: Truth;
  sentence: string;
}

/** One node of a rule with what it gave for a person. */
export interface ExplainedNode extends TraceNode {
  kind: GroupKind | 'situation' | 'condition';
  /** The condition or the named situation, at the end of a branch. */
  leaf?: Leaf;
  /** Whether the result of the whole rule comes from here. */
  isDecisive: boolean;
  children: ExplainedNode[];
}

interface Group {
  kind: GroupKind;
  parts: readonly Rule[];
}

function groupOf(rule: Rule): Group | null {
  if ('all' in rule) return { kind: 'all', parts: rule.all };
  if ('any' in rule) return { kind: 'any', parts: rule.any };
  return 'none' in rule ? { kind: 'none', parts: rule.none } : null;
}

const OPPOSITES: Record<Truth, Truth> = { TRUE: 'FALSE', FALSE: 'TRUE', UNKNOWN: 'UNKNOWN' };

/** A group gets its result from the parts that share it; "none" from those that have the opposite. */
const decidingPart = (kind: GroupKind, result: Truth): Truth => (kind === 'none' ? OPPOSITES[result] : result);

/**
 * The rule as a tree, from the trace that the server gives flat, with the nodes that decided its result.
 * `isDecisive`: false for a situation that counts for nothing in the rule around it.
 */
export function explain(rule: Rule, trace: readonly TraceNode[], isDecisive = true): ExplainedNode {
  const traced = new Map(trace.map((node) => [node.path, node]));
  const at = (node: Rule, path: string, mayDecide: (result: Truth) => boolean): ExplainedNode => {
    const { result, sentence } = traced.get(path) ?? { result: 'UNKNOWN' as const, sentence: '' };
    const isDecisive = mayDecide(result);
    const group = groupOf(node);
    if (!group) return { path, result, sentence, isDecisive, ...leafOf(node as Leaf), children: [] };
    const { kind, parts } = group;
    const decides = (part: Truth) => isDecisive && part === decidingPart(kind, result);
    return {
      path,
      result,
      sentence,
      isDecisive,
      kind,
      children: parts.map((part, index) => at(part, `${path}/${kind}/${index}`, decides)),
    };
  };
  return at(rule, '', () => isDecisive);
}

const leafOf = (leaf: Leaf) => ({ leaf, kind: isSituation(leaf) ? ('situation' as const) : ('condition' as const) });

/** The conditions, named situations and empty groups where the result comes from, in the order of the rule. */
export function decidingEnds(node: ExplainedNode): ExplainedNode[] {
  if (!node.isDecisive) return [];
  return node.children.length === 0 ? [node] : node.children.flatMap(decidingEnds);
}
