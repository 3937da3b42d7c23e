import { useEffect, useState } from 'react';

const OFTEN_ENOUGH_MS = 30_000;

/** The present moment, in milliseconds, moving on while the screen stays open. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), OFTEN_ENOUGH_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
