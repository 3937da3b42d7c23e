import { type GroupNode, isGroupNode } from '../rule/conversion';
import type { RuleNode } from './edits';

let last = 0;

/** Known within this page only. */
export function newId(): string {
  last += 1;
  return `node-${last}`;
}

/** A copy of which every part has an id of its own. */
export function withNewIds<Node extends RuleNode>(node: Node): Node {
  const id = newId();
  return isGroupNode(node) ? { ...node, id, rules: (node as GroupNode).rules.map(withNewIds) } : { ...node, id };
}
