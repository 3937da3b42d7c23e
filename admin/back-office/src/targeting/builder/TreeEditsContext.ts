import { createContext, useContext } from 'react';
import type { Take } from './useNodeDrag';
import type { TreeEdits } from './useTreeEdits';

/** The actions on the tree, for the controls inside it. */
export const TreeEditsContext = createContext<(TreeEdits & { take: Take }) | null>(null);

export function useEdits(): TreeEdits & { take: Take } {
  const edits = useContext(TreeEditsContext);
  if (!edits) throw new Error('The controls of a rule stand inside its builder.');
  return edits;
}
