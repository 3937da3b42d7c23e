import { type GroupNode, UNCHOSEN_FIELD } from '../rule/conversion';
import {
  carried,
  copied,
  type Direction,
  inserted,
  moved,
  nodeAt,
  partsAt,
  type Path,
  pathOf,
  removed,
  type RuleNode,
  unwrapped,
  wrapped,
} from './edits';
import { newId, withNewIds } from './nodeIds';

/** What of a condition or group gets the focus. */
export type FocusPart = 'actions' | 'field' | 'add';

export interface Focused {
  id: string | undefined;
  part: FocusPart;
}

/** What an action on a part of the tree gives: the tree, what is announced of which part, and where one goes on. */
export interface Outcome {
  tree: GroupNode;
  said?: 'moved' | 'stays' | 'duplicated' | 'wrapped' | 'unwrapped' | 'removed' | 'restored';
  about?: RuleNode;
  place?: number;
  count?: number;
  focused: Focused;
}

/** What was taken out, and where it stood. */
export interface Removal {
  node: RuleNode;
  parent: string | undefined;
  position: number;
}

const at = (tree: GroupNode, path: Path): RuleNode => nodeAt(tree, path) ?? tree;

const around = (tree: GroupNode, path: Path): RuleNode => at(tree, path.slice(0, -1));

const NEW_NODES = {
  condition: () => ({ field: UNCHOSEN_FIELD, operator: 'eq' }),
  group: () => ({ combinator: 'all', rules: [] }),
};

export function added(tree: GroupNode, path: Path, kind: keyof typeof NEW_NODES): Outcome {
  const node: RuleNode = { id: newId(), ...NEW_NODES[kind]() };
  const grown = inserted(tree, [...path, partsAt(tree, path).length], node);
  return { tree: grown, focused: { id: node.id, part: 'field' } };
}

export const shifted = (tree: GroupNode, path: Path, direction: Direction): Outcome =>
  inItsPlace(tree, at(tree, path), moved(tree, path, direction));

/** As `carried`: what is dropped where it may not go stays where it is. */
export const dropped = (tree: GroupNode, path: Path, place: Path): Outcome =>
  inItsPlace(tree, at(tree, path), carried(tree, path, place));

function inItsPlace(tree: GroupNode, about: RuleNode, next: GroupNode | undefined): Outcome {
  const focused: Focused = { id: about.id, part: 'actions' };
  if (!next) return { tree, said: 'stays', about, focused };
  const place = pathOf(next, about.id) ?? [];
  const count = partsAt(next, place.slice(0, -1)).length;
  return { tree: next, said: 'moved', about, place: (place.at(-1) ?? 0) + 1, count, focused };
}

export function duplicated(tree: GroupNode, path: Path): Outcome {
  const about = withNewIds(at(tree, path));
  return { tree: copied(tree, path, about), said: 'duplicated', about, focused: { id: about.id, part: 'actions' } };
}

export function grouped(tree: GroupNode, path: Path): Outcome {
  const id = newId();
  return { tree: wrapped(tree, path, id), said: 'wrapped', about: at(tree, path), focused: { id, part: 'actions' } };
}

/** What stands at a place, else before it, else the group around. */
function near(tree: GroupNode, path: Path): Focused {
  const before = [...path.slice(0, -1), (path.at(-1) ?? 0) - 1];
  const beside = nodeAt(tree, path) ?? nodeAt(tree, before);
  return beside ? { id: beside.id, part: 'actions' } : { id: around(tree, path).id, part: 'add' };
}

export function ungrouped(tree: GroupNode, path: Path): Outcome {
  const next = unwrapped(tree, path);
  return { tree: next, said: 'unwrapped', focused: near(next, path) };
}

export function takenOut(tree: GroupNode, path: Path): Outcome {
  const next = removed(tree, path);
  return { tree: next, said: 'removed', about: at(tree, path), focused: near(next, path) };
}

export const removalAt = (tree: GroupNode, path: Path): Removal => ({
  node: at(tree, path),
  parent: around(tree, path).id,
  position: path.at(-1) ?? 0,
});

/** Where it stood; at the end where its group has become shorter, in the whole rule where its group is gone. */
export function putBack(tree: GroupNode, { node, parent, position }: Removal): Outcome {
  const path = pathOf(tree, parent) ?? [];
  const next = inserted(tree, [...path, Math.min(position, partsAt(tree, path).length)], node);
  return { tree: next, said: 'restored', about: node, focused: { id: node.id, part: 'actions' } };
}
