import { useEffect } from 'react';

/** How long to wait before asking again a server whose clock is behind this one. */
const AGAIN_MS = 5000;

/** Acts once an instant has passed, and again for as long as it stays the instant. */
export function useWhenOver(until: string | null, act: () => void): void {
  useEffect(() => {
    if (until === null) return;
    let timer = setTimeout(
      function over() {
        act();
        timer = setTimeout(over, AGAIN_MS);
      },
      Math.max(new Date(until).getTime() - Date.now(), AGAIN_MS),
    );
    return () => clearTimeout(timer);
  }, [until, act]);
}
