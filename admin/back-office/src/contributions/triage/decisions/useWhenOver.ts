import { useEffect } from 'react';

/** Wait before asking again, when the server's clock is behind this one. */
const RETRY_MS = 5000;

/** Acts once an instant has passed, and again while the server still gives the same instant. */
export function useWhenOver(until: string | null, act: () => void): void {
  useEffect(() => {
    if (until === null) return;
    let timer = setTimeout(
      function over() {
        act();
        timer = setTimeout(over, RETRY_MS);
      },
      Math.max(new Date(until).getTime() - Date.now(), RETRY_MS),
    );
    return () => clearTimeout(timer);
  }, [until, act]);
}
