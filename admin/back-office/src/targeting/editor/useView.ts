import { useState } from 'react';
import type { RuleText } from '../json/useRuleText';

export type View = 'builder' | 'json';

/** How the rule is written; a text that was kept is shown first. */
export function useView({ isDraft }: RuleText) {
  const [view, setView] = useState<View>(isDraft ? 'json' : 'builder');
  return { view, setView };
}
