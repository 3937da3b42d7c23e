import { type RefObject, useEffect, useState } from 'react';
import type { Focused, FocusPart } from './outcomes';

const SELECTORS: Record<FocusPart, string> = {
  actions: '.node-actions button',
  field: 'input[type="text"], [role="combobox"]',
  add: '.node-add',
};

function partOf(root: HTMLElement, { id, part }: Focused): HTMLElement | null {
  const node = root.querySelector(`[data-rule-id="${id}"], [data-rule-group-id="${id}"] > .ruleGroup-header`);
  return node?.querySelector<HTMLElement>(SELECTORS[part]) ?? null;
}

/** Moves the focus to a part of the tree once it stands there: what is moved in a page loses it. */
export function useNodeFocus(root: RefObject<HTMLElement | null>) {
  const [wanted, setWanted] = useState<Focused | null>(null);
  useEffect(() => {
    if (wanted && root.current) partOf(root.current, wanted)?.focus();
  }, [wanted, root]);
  return setWanted;
}
