import { lazy, type ReactNode, Suspense } from 'react';
import { useKeys } from '../keys/useKeys';
import { showPalette, showSheet, useOverlay } from './overlay';
import { Palette } from './Palette';

/** Seldom looked at, and loaded then. Where it cannot be, the page goes on without it. */
const KeySheet = lazy<() => ReactNode>(async () =>
  import('./KeySheet').then(
    (loaded) => ({ default: loaded.KeySheet }),
    () => ({ default: () => null }),
  ),
);

/** The keys of every page, and what they open. */
export function Overlays() {
  const overlay = useOverlay();
  useKeys('app.keys.everywhere', [
    { key: 'mod+k', label: 'app.keys.palette', run: showPalette },
    { key: '?', label: 'app.keys.sheet', run: showSheet },
  ]);
  if (overlay === 'palette') return <Palette />;
  return <Suspense>{overlay === 'sheet' && <KeySheet />}</Suspense>;
}
