import { useSyncExternalStore } from 'react';

/** What lies over every page: the palette, the sheet of keys, or nothing. */
export type Overlay = 'palette' | 'sheet' | null;

let shown: Overlay = null;
const listeners = new Set<() => void>();

function show(overlay: Overlay): void {
  shown = overlay;
  for (const listener of listeners) listener();
}

export const showPalette = (): void => show('palette');
export const showSheet = (): void => show('sheet');
export const closeOverlay = (): void => show(null);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const useOverlay = (): Overlay => useSyncExternalStore(subscribe, () => shown);
