import { type GroupNode, isGroupNode, type LeafNode } from '../rule/conversion';

export type RuleNode = GroupNode | LeafNode;

/** The place of a node: its position in each group from the root on. */
export type Path = readonly number[];

export type Direction = 'up' | 'down';

const parentOf = (path: Path): Path => path.slice(0, -1);

const positionOf = (path: Path): number => path.at(-1) ?? 0;

export function nodeAt(root: GroupNode, path: Path): RuleNode | undefined {
  return path.reduce<RuleNode | undefined>(
    (node, position) => (node && isGroupNode(node) ? node.rules[position] : undefined),
    root,
  );
}

/** What stands in the group at a path. */
export function partsAt(root: GroupNode, path: Path): readonly RuleNode[] {
  const node = nodeAt(root, path);
  return node && isGroupNode(node) ? node.rules : [];
}

export function pathOf(root: GroupNode, id: string | undefined, above: Path = []): Path | undefined {
  if (root.id === id) return above;
  for (const [position, node] of root.rules.entries()) {
    const path = [...above, position];
    if (node.id === id) return path;
    const inside = isGroupNode(node) ? pathOf(node, id, path) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

type ChangeParts = (parts: RuleNode[]) => RuleNode[];

function withParts(group: GroupNode, path: Path, change: ChangeParts): GroupNode {
  const [position, ...rest] = path;
  if (position === undefined) return { ...group, rules: change(group.rules) };
  const within = (node: RuleNode, at: number) =>
    at === position && isGroupNode(node) ? withParts(node, rest, change) : node;
  return { ...group, rules: group.rules.map(within) };
}

interface Cut {
  path: Path;
  /** Nodes that go there. */
  deleted: 0 | 1;
}

const spliced = (root: GroupNode, { path, deleted }: Cut, nodes: readonly RuleNode[]): GroupNode =>
  withParts(root, parentOf(path), (parts) => parts.toSpliced(positionOf(path), deleted, ...nodes));

export const inserted = (root: GroupNode, path: Path, node: RuleNode): GroupNode =>
  spliced(root, { path, deleted: 0 }, [node]);

export const removed = (root: GroupNode, path: Path): GroupNode => spliced(root, { path, deleted: 1 }, []);

/** One step up or down as the eye reads: into the group that stands next, or out of the group that ends. */
function nextPlace(root: GroupNode, path: Path, direction: Direction): Path | undefined {
  const [parent, position] = [parentOf(path), positionOf(path)];
  const isUp = direction === 'up';
  const beside = partsAt(root, parent)[isUp ? position - 1 : position + 1];
  if (beside === undefined)
    return parent.length === 0 ? undefined : [...parentOf(parent), positionOf(parent) + (isUp ? 0 : 1)];
  // Once the node is taken out, what stood below it has moved up.
  const besideAt = [...parent, isUp ? position - 1 : position];
  if (isGroupNode(beside)) return [...besideAt, isUp ? beside.rules.length : 0];
  return [...parent, isUp ? position - 1 : position + 1];
}

/** undefined where it stands first or last of all. */
export function moved(root: GroupNode, path: Path, direction: Direction): GroupNode | undefined {
  const node = nodeAt(root, path);
  const target = nextPlace(root, path, direction);
  return node && target && inserted(removed(root, path), target, node);
}

/** Whether a place lies within the part at a path. */
const isWithin = (path: Path, place: Path): boolean =>
  place.length > path.length && path.every((position, depth) => place[depth] === position);

/** A place once the part at a path is taken out: what stood after it has moved up. */
function withoutPart(place: Path, path: Path): Path {
  const depth = path.length - 1;
  const isBeside = path.slice(0, depth).every((position, at) => place[at] === position);
  const position = place[depth];
  if (!isBeside || position === undefined || position <= positionOf(path)) return place;
  return [...place.slice(0, depth), position - 1, ...place.slice(depth + 1)];
}

/** To before what stands at a place, or to the end of its group. undefined where it stands there, or would go into itself. */
export function carried(root: GroupNode, path: Path, place: Path): GroupNode | undefined {
  const node = nodeAt(root, path);
  if (!node || place.length === 0 || isWithin(path, place)) return undefined;
  const target = withoutPart(place, path);
  return String(target) === String(path) ? undefined : inserted(removed(root, path), target, node);
}

export const copied = (root: GroupNode, path: Path, copy: RuleNode): GroupNode =>
  inserted(root, [...parentOf(path), positionOf(path) + 1], copy);

/** The node inside a new group in its place. */
export function wrapped(root: GroupNode, path: Path, id: string): GroupNode {
  const node = nodeAt(root, path);
  return node ? spliced(root, { path, deleted: 1 }, [{ id, combinator: 'all', rules: [node] }]) : root;
}

/** What a group holds in place of the group. */
export const unwrapped = (root: GroupNode, path: Path): GroupNode =>
  spliced(root, { path, deleted: 1 }, partsAt(root, path));
