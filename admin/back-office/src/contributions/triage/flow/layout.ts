/** The room that the bench has, not the window, decides: the menu may be open or closed. */
const TWO_COLUMNS = '@container (min-width: 640px)';
const THREE_COLUMNS = '@container (min-width: 1000px)';
/** The bar of the application. */
const BAR = 48;
const GAP = 16;

export const BENCH = { containerType: 'inline-size', mt: 1 } as const;

/** The queue beside the open contribution; one or the other where there is room for one. */
export const COLUMNS = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'minmax(0, 1fr)',
  '&[data-open=true] > [data-part=queue]': { display: 'none' },
  '&[data-open=false] > [data-part=item]': { display: 'none' },
  [TWO_COLUMNS]: {
    gridTemplateColumns: 'minmax(270px, 32%) minmax(0, 1fr)',
    '&[data-open] > [data-part]': { display: 'flex' },
  },
} as const;

/** It scrolls by itself beside a long contribution. */
export const QUEUE = {
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  [TWO_COLUMNS]: {
    position: 'sticky',
    top: BAR + GAP / 2,
    height: `calc(100dvh - ${BAR + GAP}px)`,
    borderRight: 1,
    borderColor: 'divider',
  },
} as const;

export const ROWS = { flexGrow: 1, minHeight: 0, [TWO_COLUMNS]: { overflowY: 'auto' } } as const;

export const ITEM = { display: 'flex', flexDirection: 'column', minWidth: 0 } as const;

/** The words, and beside them, or below, what helps to decide. */
export const WORDS_AND_SIDE = {
  display: 'grid',
  columnGap: 2,
  gridTemplateColumns: 'minmax(0, 1fr)',
  [THREE_COLUMNS]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(240px, 36%)' },
} as const;

/** A way back is needed where the queue is not in sight. */
export const ONLY_ALONE = { [TWO_COLUMNS]: { display: 'none' } } as const;

/** How wide a line is read with ease. */
export const READING_WIDTH = '75ch';
