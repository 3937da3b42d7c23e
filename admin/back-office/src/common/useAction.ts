import { useState } from 'react';

interface Outcome {
  onError: (error: unknown) => void;
}

/** Runs one action at a time: a second click while it runs does nothing. */
export function useAction({ onError }: Outcome) {
  const [isRunning, setRunning] = useState(false);
  const run = async (action: () => Promise<void>): Promise<void> => {
    if (isRunning) return;
    setRunning(true);
    try {
      await action();
    } catch (error) {
      onError(error);
    } finally {
      setRunning(false);
    }
  };
  return { run, isRunning };
}
