const STOP_WITHIN_MS = 10_000;

type Step = () => Promise<unknown>;

/** On SIGTERM or Ctrl-C, runs what was registered, newest first, for at most 10 s, then exits. A second signal changes nothing. */
export function stopOnSignal(...steps: Step[]): { first(step: Step): void } {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    runInTurn(steps).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  return { first: (step) => void steps.unshift(step) };
}

async function runInTurn(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await step();
}

/** A start that fails says why in one line, without a stack, and exits with 1. */
export function exitWithLine(error: unknown): void {
  const message = error instanceof Error && error.message !== '' ? error.message : String(error);
  process.stderr.write(`${message.split('\n')[0]}\n`);
  process.exit(1);
}
