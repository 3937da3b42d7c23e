import { useState } from 'react';
import type { GroupNode } from '../rule/conversion';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import type { Direction, Path } from './edits';
import {
  added,
  dropped,
  duplicated,
  type Focused,
  grouped,
  type Outcome,
  putBack,
  type Removal,
  removalAt,
  shifted,
  takenOut,
  ungrouped,
} from './outcomes';
import { useNodeName } from './useNodeName';

interface Needs {
  tree: GroupNode;
  change: (tree: GroupNode) => void;
  focus: (focused: Focused) => void;
}

/** What was announced last; the same sentence may be said again. */
interface Said {
  sentence: string;
  turn: number;
}

/** Shows an outcome: the tree, the words for screen readers, the focus. */
function useOutcomes({ change, focus }: Needs) {
  const { words, fill } = useOwnWords({ fr, en });
  const nameOf = useNodeName();
  const [announced, setAnnounced] = useState<Said>({ sentence: '', turn: 0 });
  const show = ({ tree, said, about, place = 0, count = 0, focused }: Outcome) => {
    const sentence = said ? fill(words.said[said], { name: about ? nameOf(about) : '', place, count }) : '';
    change(tree);
    setAnnounced(({ turn }) => ({ sentence, turn: turn + 1 }));
    focus(focused);
  };
  return { show, announced };
}

/** What may be done with the parts of a rule: each is announced, and the focus stays where one works. */
export function useTreeEdits(needs: Needs) {
  const { tree } = needs;
  const { show, announced } = useOutcomes(needs);
  const [removals, setRemovals] = useState<readonly Removal[]>([]);
  const last = removals.at(-1);
  return {
    add: (path: Path, kind: 'condition' | 'group') => show(added(tree, path, kind)),
    move: (path: Path, direction: Direction) => show(shifted(tree, path, direction)),
    drop: (path: Path, place: Path) => show(dropped(tree, path, place)),
    duplicate: (path: Path) => show(duplicated(tree, path)),
    wrap: (path: Path) => show(grouped(tree, path)),
    unwrap: (path: Path) => show(ungrouped(tree, path)),
    remove: (path: Path) => {
      setRemovals([...removals, removalAt(tree, path)]);
      show(takenOut(tree, path));
    },
    restore: () => {
      setRemovals(removals.slice(0, -1));
      if (last) show(putBack(tree, last));
    },
    forget: () => setRemovals([]),
    ...{ last, announced },
  };
}

export type TreeEdits = ReturnType<typeof useTreeEdits>;
