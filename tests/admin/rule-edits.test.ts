import * as fc from 'fast-check';
import { moved, nodeAt, pathOf } from '../../admin/back-office/src/targeting/builder/edits';
import type { RuleNode } from '../../admin/back-office/src/targeting/builder/edits';
import { withNewIds } from '../../admin/back-office/src/targeting/builder/nodeIds';
import {
  added,
  dropped,
  duplicated,
  grouped,
  putBack,
  removalAt,
  shifted,
  takenOut,
  ungrouped,
} from '../../admin/back-office/src/targeting/builder/outcomes';
import { isGroupNode, toQuery, toRule } from '../../admin/back-office/src/targeting/rule/conversion';
import type { GroupNode } from '../../admin/back-office/src/targeting/rule/conversion';
import type { Rule } from '../../admin/shared/rule';

const known = (fact: string): Rule => ({ fact, op: 'known' });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(known) as [Rule, Rule, Rule, Rule];
const tree = (rule: Rule): GroupNode => withNewIds(toQuery(rule));

const { rule: anyRule } = fc.letrec<{ rule: Rule; rules: Rule[] }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(a, b, c, d),
    tie('rules').map((all): Rule => ({ all })),
    tie('rules').map((none): Rule => ({ none })),
  ),
  rules: fc.array(tie('rule'), { maxLength: 4 }),
}));

function allNodes(node: RuleNode): RuleNode[] {
  return isGroupNode(node) ? [node, ...node.rules.flatMap(allNodes)] : [node];
}

const idsOf = (root: GroupNode): (string | undefined)[] => allNodes(root).map(({ id }) => id);

const conditionsOf = (root: GroupNode): string[] =>
  allNodes(root).flatMap((node) => (isGroupNode(node) ? [] : [node.field]));

interface Move {
  rule: Rule;
  path: number[];
  direction: 'up' | 'down';
  expected: Rule;
}

describe('moving a part of a rule', () => {
  it.each<[string, Move]>([
    [
      'changes places with what stands before it',
      { rule: { all: [a, b] }, path: [1], direction: 'up', expected: { all: [b, a] } },
    ],
    [
      'changes places with what stands after it',
      { rule: { all: [a, b] }, path: [0], direction: 'down', expected: { all: [b, a] } },
    ],
    [
      'goes up into the end of a group',
      { rule: { all: [{ any: [a, b] }, c] }, path: [1], direction: 'up', expected: { all: [{ any: [a, b, c] }] } },
    ],
    [
      'goes down into the head of a group',
      { rule: { all: [a, { any: [b, c] }] }, path: [0], direction: 'down', expected: { all: [{ any: [a, b, c] }] } },
    ],
    [
      'leaves its group upwards',
      { rule: { all: [a, { any: [b, c] }] }, path: [1, 0], direction: 'up', expected: { all: [a, b, { any: [c] }] } },
    ],
    [
      'leaves its group downwards',
      { rule: { all: [{ any: [a, b] }, c] }, path: [0, 1], direction: 'down', expected: { all: [{ any: [a] }, b, c] } },
    ],
    [
      'moves a whole group',
      { rule: { all: [a, { any: [b] }] }, path: [1], direction: 'up', expected: { all: [{ any: [b] }, a] } },
    ],
  ])('%s', (_name, { rule, path, direction, expected }) => {
    const outcome = shifted(tree(rule), path, direction);
    expect(outcome.said).toBe('moved');
    expect(toRule(outcome.tree)).toEqual(expected);
  });

  it.each([
    [[0], 'up'],
    [[1], 'down'],
  ] as const)('changes nothing at the edge, from %j %s', (path, direction) => {
    const before = tree({ all: [a, b] });
    expect(shifted(before, path, direction)).toMatchObject({ tree: before, said: 'stays' });
  });

  it('tells its new place and keeps the focus on it', () => {
    const before = tree({ all: [a, b, c] });
    const { place, count, focused } = shifted(before, [2], 'up');
    expect({ place, count, focused }).toEqual({
      place: 2,
      count: 3,
      focused: { id: before.rules[2]?.id, part: 'actions' },
    });
  });

  it('loses and repeats nothing, and is taken back by the opposite move', () => {
    fc.assert(
      fc.property(anyRule, fc.nat(), fc.constantFrom('up', 'down'), (rule, pick, direction) => {
        const before = tree(rule);
        const [, ...nodes] = allNodes(before);
        const node = nodes[pick % Math.max(1, nodes.length)];
        const path = node && pathOf(before, node.id);
        const after = path && moved(before, path, direction);
        if (!node || !after) return;
        expect(idsOf(after).toSorted()).toEqual(idsOf(before).toSorted());
        const back = moved(after, pathOf(after, node.id) ?? [], direction === 'up' ? 'down' : 'up');
        expect(back).toEqual(before);
      }),
    );
  });
});

describe('dropping a part of a rule', () => {
  it.each<[string, { rule: Rule; path: number[]; place: number[]; expected: Rule }]>([
    [
      'goes before what stands there',
      { rule: { all: [a, b, c] }, path: [2], place: [0], expected: { all: [c, a, b] } },
    ],
    ['goes to the end of its group', { rule: { all: [a, b, c] }, path: [0], place: [3], expected: { all: [b, c, a] } }],
    [
      'goes into a group',
      { rule: { all: [a, { any: [b] }] }, path: [0], place: [1, 1], expected: { all: [{ any: [b, a] }] } },
    ],
    [
      'leaves its group',
      { rule: { all: [{ any: [a, b] }, c] }, path: [0, 0], place: [2], expected: { all: [{ any: [b] }, c, a] } },
    ],
    [
      'takes a group along',
      {
        rule: { all: [{ any: [a] }, { any: [b] }] },
        path: [0],
        place: [1, 0],
        expected: { all: [{ any: [{ any: [a] }, b] }] },
      },
    ],
  ])('%s', (_name, { rule, path, place, expected }) => {
    const { tree: next, said } = dropped(tree(rule), path, place);
    expect([said, toRule(next)]).toEqual(['moved', expected]);
  });

  it.each([
    ['where it stands', [0], [0]],
    ['behind itself', [0], [1]],
    ['into itself', [1], [1, 0]],
    ['beside the whole rule', [0], []],
  ])('changes nothing %s', (_where, path, place) => {
    const before = tree({ all: [a, { any: [b] }] });
    expect(dropped(before, path, place)).toMatchObject({ tree: before, said: 'stays' });
  });

  it('loses and repeats nothing, wherever it goes', () => {
    fc.assert(
      fc.property(anyRule, fc.nat(), fc.nat(), (rule, pick, aim) => {
        const before = tree(rule);
        const [, ...nodes] = allNodes(before);
        const path = pathOf(before, nodes[pick % Math.max(1, nodes.length)]?.id) ?? [];
        const target = pathOf(before, nodes[aim % Math.max(1, nodes.length)]?.id) ?? [];
        if (path.length === 0) return;
        const { tree: next, said, about, place } = dropped(before, path, target);
        expect(idsOf(next).toSorted()).toEqual(idsOf(before).toSorted());
        const told = said === 'moved' ? (pathOf(next, about?.id)?.at(-1) ?? -1) + 1 : undefined;
        expect(told).toBe(place);
      }),
    );
  });
});

describe('changing a rule part by part', () => {
  it('adds a condition at the end of a group, and goes to its field', () => {
    const { tree: next, focused } = added(tree({ all: [a, { any: [b] }] }), [1], 'condition');
    expect(toRule(next)).toEqual({ all: [a, { any: [b, { fact: '', op: 'eq' }] }] });
    expect(focused).toEqual({ id: nodeAt(next, [1, 1])?.id, part: 'field' });
  });

  it('duplicates a group below itself, with parts of its own', () => {
    const { tree: next } = duplicated(tree({ all: [{ any: [a, b] }, c] }), [0]);
    expect(toRule(next)).toEqual({ all: [{ any: [a, b] }, { any: [a, b] }, c] });
    expect(new Set(idsOf(next)).size).toBe(idsOf(next).length);
  });

  it('wraps a part, and unwraps it again', () => {
    const { tree: next } = grouped(tree({ any: [a, b] }), [1]);
    expect(toRule(next)).toEqual({ any: [a, { all: [b] }] });
    expect(toRule(ungrouped(next, [1]).tree)).toEqual({ any: [a, b] });
  });

  it('goes to the group around when its last part is taken out', () => {
    const before = tree({ all: [a, { any: [b] }] });
    expect(takenOut(before, [1, 0]).focused).toEqual({ id: before.rules[1]?.id, part: 'add' });
  });

  it('goes to what stands next when a part is taken out, else to what stands before', () => {
    const before = tree({ all: [a, b] });
    expect(takenOut(before, [0]).focused.id).toBe(before.rules[1]?.id);
    expect(takenOut(before, [1]).focused.id).toBe(before.rules[0]?.id);
  });
});

describe('putting back what was taken out of a rule', () => {
  it('gives the rule of before', () => {
    fc.assert(
      fc.property(anyRule, fc.nat(), (rule, pick) => {
        const before = tree(rule);
        const [, ...nodes] = allNodes(before);
        const node = nodes[pick % Math.max(1, nodes.length)];
        const path = node && pathOf(before, node.id);
        if (!path) return;
        expect(putBack(takenOut(before, path).tree, removalAt(before, path)).tree).toEqual(before);
      }),
    );
  });

  it('keeps what was changed since, also when its group is gone', () => {
    const before = tree({ all: [{ any: [a, b] }, c] });
    const removal = removalAt(before, [0, 1]);
    const without = takenOut(takenOut(before, [0, 1]).tree, [0]).tree;
    const { tree: next } = putBack(without, removal);
    expect(conditionsOf(next)).toEqual(['c', 'b']);
  });
});
