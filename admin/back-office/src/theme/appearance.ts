import { useSyncExternalStore } from 'react';

/** Light, dark, or as the system has it. */
export type Appearance = 'system' | 'light' | 'dark';
export type Mode = 'light' | 'dark';

export const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];

const KEPT = 'admin.appearance';
const SYSTEM_IS_DARK = '(prefers-color-scheme: dark)';

const listeners = new Set<() => void>();

/** Without storage the choice lasts as long as the page. */
function kept(): Appearance {
  try {
    return APPEARANCES.find((one) => one === localStorage.getItem(KEPT)) ?? 'system';
  } catch {
    return 'system';
  }
}

let chosen = kept();

export function choose(appearance: Appearance): void {
  chosen = appearance;
  try {
    localStorage.setItem(KEPT, appearance);
  } catch {
    // The choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

const currentMode = (): Mode => {
  if (chosen !== 'system') return chosen;
  return window.matchMedia(SYSTEM_IS_DARK).matches ? 'dark' : 'light';
};

function subscribe(listener: () => void): () => void {
  const system = window.matchMedia(SYSTEM_IS_DARK);
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}

export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, () => chosen);

/** What is drawn now. */
export const useMode = (): Mode => useSyncExternalStore(subscribe, currentMode);
