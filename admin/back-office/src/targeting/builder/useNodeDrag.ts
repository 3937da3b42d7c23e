import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Path } from './edits';
import type { Line } from './DropLine';
import { dropPlaceAt } from './dropPlace';

/** Takes the part at a path, to be dropped where the pointer is let go. */
export type Take = (event: PointerEvent, path: Path) => void;

/**
 * Carries a part of the rule by the pointer. `drop` is told of a place inside of the builder alone: what is let go elsewhere stays, and
 * Escape puts it back.
 */
export function useNodeDrag(root: RefObject<HTMLElement | null>, drop: (path: Path, place: Path) => void) {
  const [line, setLine] = useState<Line | null>(null);
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), []);

  const take: Take = (pressed, path) => {
    if (pressed.button !== 0) return;
    pressed.preventDefault();
    const listening = new AbortController();
    const { signal } = listening;
    const placeAt = ({ clientX: x, clientY: y }: { clientX: number; clientY: number }) =>
      root.current ? dropPlaceAt(root.current, { x, y }) : undefined;
    const stop = () => {
      listening.abort();
      setLine(null);
    };
    end.current = stop;
    document.addEventListener('pointermove', (event) => setLine(placeAt(event)?.line ?? null), { signal });
    document.addEventListener('pointercancel', stop, { signal });
    document.addEventListener('keydown', ({ key }) => void (key === 'Escape' && stop()), { signal });
    document.addEventListener(
      'pointerup',
      (event) => {
        const place = placeAt(event);
        stop();
        if (place) drop(path, place.path);
      },
      { signal },
    );
  };
  return { take, line };
}
