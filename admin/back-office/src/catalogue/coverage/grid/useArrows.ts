import { type KeyboardEvent, useRef, useState } from 'react';

interface Place {
  row: number;
  column: number;
}

const MOVES: Readonly<Record<string, (from: Place, last: Place) => Place>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { column }) => ({ row, column }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, { row }) => ({ row, column }),
};

const within = (value: number, last: number): number => Math.max(0, Math.min(value, last));

/** One stop of the Tab key for a whole grid, in which the arrows move. Each cell takes `propsOf` itself. */
export function useArrows(last: Place) {
  const cells = useRef(new Map<string, HTMLElement>());
  const [asked, setAt] = useState<Place>({ row: 0, column: 0 });
  // Another page of the grid may be smaller.
  const at = { row: within(asked.row, last.row), column: within(asked.column, last.column) };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = move(at, last);
    const place = { row: within(next.row, last.row), column: within(next.column, last.column) };
    setAt(place);
    cells.current.get(`${place.row} ${place.column}`)?.focus();
  };
  const propsOf = (row: number, column: number) => ({
    ref: (element: HTMLElement | null) => {
      if (element) cells.current.set(`${row} ${column}`, element);
    },
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
  });
  return { onKeyDown, propsOf };
}
