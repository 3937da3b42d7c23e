import { useMediaQuery } from '@mui/material';
import { useState } from 'react';
import type { ReaderWidth } from '../reader/ReaderPanel';

/** What the main column shows. */
export type View = 'compare' | 'write' | 'read';

/** From here on there is room for the text, its reader and its target side by side. */
export const WIDE = '(min-width: 1400px)';

const KEPT = 'admin.desk.reader';

/** Without storage the choice lasts as long as the page. */
function keptReader(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'hidden';
  } catch {
    return true;
  }
}

function keepReader(isShown: boolean): void {
  try {
    localStorage.setItem(KEPT, isShown ? 'shown' : 'hidden');
  } catch {
    // The choice lasts as long as the page.
  }
}

/** What is shown, and where: a reviewer begins with what changes; the reader's view stands beside the text where there is room. */
export function useViews(isReview: boolean) {
  const isWide = useMediaQuery(WIDE, { noSsr: true });
  const [chosen, choose] = useState<View | null>(null);
  const [isBeside, setBeside] = useState(keptReader);
  const [readerWidth, setReaderWidth] = useState<ReaderWidth>('telephone');
  const views: readonly View[] = [
    ...(isReview ? ['compare' as const] : []),
    'write',
    ...(isWide ? [] : ['read' as const]),
  ];
  const view = chosen !== null && views.includes(chosen) ? chosen : (views[0] ?? 'write');
  const showBeside = (isShown: boolean) => {
    keepReader(isShown);
    setBeside(isShown);
  };
  const isReaderShown = isWide ? isBeside : view === 'read';
  return { ...{ isWide, views, view, choose, isReaderShown, showBeside, readerWidth, setReaderWidth } };
}

export type Views = ReturnType<typeof useViews>;
