import { databaseFault } from '../database/reach';

const SHUTDOWN_TIMEOUT_MS = 10_000;
/** How long requests are still served after SIGTERM, while whoever sends them hears that this process is leaving. */
const GRACE_MS = 2000;

/** A step of the stop. `graceMs`: how long it may still serve. */
type Step = (graceMs: number) => Promise<unknown>;

/** The steps of a clean stop, run in reverse order of their registration. */
export class Shutdown {
  private readonly steps: Step[] = [];
  private begun = false;

  /** Stops on SIGTERM, and without a grace period on Ctrl-C, within 10 s; a second signal changes nothing. */
  constructor() {
    process.on('SIGTERM', () => this.onSignal(GRACE_MS));
    process.on('SIGINT', () => this.onSignal(0));
  }

  onShutdown(step: Step): void {
    this.steps.unshift(step);
  }

  async now(graceMs = 0): Promise<void> {
    this.begun = true;
    for (const step of this.steps.splice(0)) await step(graceMs);
  }

  /** For a start that fails: stops what had started, writes the reason in one line without a stack, and exits with 1. */
  readonly onFailure = async (error: unknown): Promise<void> => {
    await this.now().catch(() => undefined);
    exitWithLine(error);
  };

  private onSignal(graceMs: number): void {
    if (this.begun) return;
    setTimeout(() => process.exit(1), SHUTDOWN_TIMEOUT_MS).unref();
    this.now(graceMs).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  }
}

/** Writes the reason in one line without a stack, and exits with 1. */
export function exitWithLine(error: unknown): void {
  const told = databaseFault(error) ?? error;
  const message = told instanceof Error && told.message !== '' ? told.message : String(told);
  process.stderr.write(`${message.split('\n')[0]}\n`);
  process.exit(1);
}
