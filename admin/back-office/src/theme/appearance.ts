import { useSyncExternalStore } from 'react';
import type { Appearance } from '../generated/graphql';
import { onPreferred, preferences, prefer, usePreferences } from '../preferences/preferences';

export type { Appearance };
export type Mode = 'light' | 'dark';

/** Light, dark, or as the system has it. */
export const APPEARANCES: readonly Appearance[] = ['SYSTEM', 'LIGHT', 'DARK'];

const SYSTEM_IS_DARK = '(prefers-color-scheme: dark)';

export const choose = (appearance: Appearance): void => prefer({ appearance });

const currentMode = (): Mode => {
  const { appearance } = preferences();
  const isSystem = !appearance || appearance === 'SYSTEM';
  return (isSystem ? window.matchMedia(SYSTEM_IS_DARK).matches : appearance === 'DARK') ? 'dark' : 'light';
};

function subscribe(listener: () => void): () => void {
  const system = window.matchMedia(SYSTEM_IS_DARK);
  const stop = onPreferred(listener);
  system.addEventListener('change', listener);
  return () => {
    stop();
    system.removeEventListener('change', listener);
  };
}

export const useAppearance = (): Appearance => usePreferences().appearance ?? 'SYSTEM';

/** What is drawn now. */
export const useMode = (): Mode => useSyncExternalStore(subscribe, currentMode);
