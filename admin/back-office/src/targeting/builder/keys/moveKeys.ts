import { bringWords } from '../../../client/broughtWords';
import type { Key } from '../../../keys/useKeys';
import { en } from './en';
import { fr } from './fr';

bringWords('ruleKeys', { fr, en });

/** Listed by "?"; they work inside of the builder alone, also while one types. */
export const MOVE_KEYS: readonly Key[] = [
  { key: 'Alt+ArrowUp', label: 'ruleKeys.up', run: () => undefined },
  { key: 'Alt+ArrowDown', label: 'ruleKeys.down', run: () => undefined },
];
