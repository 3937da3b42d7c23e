/** So many failures in a row, and nothing is asked for a while. */
const FAILURES = 5;
const PAUSE_MS = 30_000;

/** Leaves something that fails alone for a while, then lets one question through to see whether it is back. */
export class Breaker {
  private failures = 0;
  /** Milliseconds since 1970. */
  private closedUntil = 0;

  constructor(private readonly now: () => number) {}

  /** Whether it may be asked now. Whoever asks after a pause is alone until the answer is known, or another pause is over. */
  mayAsk(): boolean {
    if (this.failures < FAILURES) return true;
    if (this.now() < this.closedUntil) return false;
    this.closedUntil = this.now() + PAUSE_MS;
    return true;
  }

  /** Whether that ends a time without answers. */
  succeeded(): boolean {
    const wasAway = this.failures >= FAILURES;
    this.failures = 0;
    return wasAway;
  }

  /** Whether that is the failure after which nothing is asked. */
  failed(): boolean {
    this.failures += 1;
    if (this.failures < FAILURES) return false;
    this.closedUntil = this.now() + PAUSE_MS;
    return this.failures === FAILURES;
  }
}
