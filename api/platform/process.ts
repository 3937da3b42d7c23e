const STOP_WITHIN_MS = 10_000;

type Step = () => Promise<unknown>;

/** What must be undone before the process ends, newest first. */
export class Stopping {
  private readonly steps: Step[] = [];
  private begun = false;

  /** Stops on SIGTERM and on Ctrl-C, within 10 s; a second signal changes nothing. */
  constructor() {
    const onSignal = (): void => {
      if (this.begun) return;
      setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
      this.now().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  }

  before(step: Step): void {
    this.steps.unshift(step);
  }

  async now(): Promise<void> {
    this.begun = true;
    for (const step of this.steps.splice(0)) await step();
  }

  /** For a start that fails: stops what had started, says why in one line, without a stack, and exits with 1. */
  readonly onFailure = async (error: unknown): Promise<void> => {
    await this.now().catch(() => undefined);
    exitWithLine(error);
  };
}

/** Says why in one line, without a stack, and exits with 1. */
export function exitWithLine(error: unknown): void {
  const message = error instanceof Error && error.message !== '' ? error.message : String(error);
  process.stderr.write(`${message.split('\n')[0]}\n`);
  process.exit(1);
}
