import { useKeys } from '../keys/useKeys';
import { KeySheet } from './KeySheet';
import { showPalette, showSheet, useOverlay } from './overlay';
import { Palette } from './Palette';

/** The keys of every page, and what they open. */
export function Overlays() {
  const overlay = useOverlay();
  useKeys('app.keys.everywhere', [
    { key: 'mod+k', label: 'app.keys.palette', run: showPalette },
    { key: '?', label: 'app.keys.sheet', run: showSheet },
  ]);
  if (overlay === 'palette') return <Palette />;
  return overlay === 'sheet' ? <KeySheet /> : null;
}
