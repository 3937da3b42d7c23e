import { isGroupNode, SITUATION_FIELD, UNCHOSEN_FIELD } from '../rule/conversion';
import { useFacts } from '../rule/useFacts';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import type { RuleNode } from './edits';

/** What a condition or a group is called in the names of buttons and in what is announced. */
export function useNodeName(): (node: RuleNode) => string {
  const facts = useFacts();
  const { words, fill } = useOwnWords({ fr, en });
  return (node) => {
    if (isGroupNode(node)) return fill(words.nodes.group, { smart_count: node.rules.length });
    if (node.field === SITUATION_FIELD) return words.situation;
    if (!node.field || node.field === UNCHOSEN_FIELD) return words.nodes.unchosen;
    return facts.get(node.field)?.label ?? fill(words.unknownField, { field: node.field });
  };
}
