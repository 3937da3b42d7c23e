import { useEffect, useRef, useSyncExternalStore } from 'react';
import { onPreferred, usePreferences } from '../preferences/preferences';
import type { Key } from './keyRegistry';
import { keys as registry } from './keys';
import { areKeysOn, keyFor } from './ownKeys';

export type { Key } from './keyRegistry';

/**
 * Gives a screen, or a part of one, its keys as long as it is shown:
 *
 *     useKeys('resources.contributions.keys.title', [
 *       { key: 'j', label: 'resources.contributions.keys.next', run: openNext, repeats: true },
 *       { key: 'r', label: 'resources.contributions.keys.refuse', run: refuse, isOff: !mayRefuse },
 *     ]);
 *
 * `title` and `label` are translation keys. None works while one types, while a dialog or a menu is open, or once keys are turned off;
 * of two parts that have the same key, the one that came last takes it. "?" lists them by itself. For Ctrl-Enter see `sendKey`.
 */
export function useKeys(title: string, keys: readonly Key[]): void {
  const group = useRef({ title, keys });
  useEffect(() => {
    group.current = { title, keys };
  });
  useEffect(() => registry.add(group), []);
}

/** Whether keys work, for who shows them. */
export const useKeysOn = (): boolean => useSyncExternalStore(onPreferred, areKeysOn);

/** What is pressed for each key by now; undefined for one that is turned off. */
export function useKeyFor(): (key: string) => string | undefined {
  const own = usePreferences();
  return (key) => keyFor(key, own);
}
