import { useEffect, useState } from 'react';

const REFRESH_INTERVAL_MS = 30_000;

/** The present moment, in milliseconds, moving on while the screen stays open. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), REFRESH_INTERVAL_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
