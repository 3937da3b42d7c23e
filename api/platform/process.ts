const SHUTDOWN_TIMEOUT_MS = 10_000;

type Step = () => Promise<unknown>;

/** The steps of a clean stop, run in reverse order of their registration. */
export class Stopping {
  private readonly steps: Step[] = [];
  private begun = false;

  /** Stops on SIGTERM and on Ctrl-C, within 10 s; a second signal changes nothing. */
  constructor() {
    const onSignal = (): void => {
      if (this.begun) return;
      setTimeout(() => process.exit(1), SHUTDOWN_TIMEOUT_MS).unref();
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

  /** For a start that fails: stops what had started, writes the reason in one line without a stack, and exits with 1. */
  readonly onFailure = async (error: unknown): Promise<void> => {
    await this.now().catch(() => undefined);
    exitWithLine(error);
  };
}

/** Writes the reason in one line without a stack, and exits with 1. */
export function exitWithLine(error: unknown): void {
  const message = error instanceof Error && error.message !== '' ? error.message : String(error);
  process.stderr.write(`${message.split('\n')[0]}\n`);
  process.exit(1);
}
