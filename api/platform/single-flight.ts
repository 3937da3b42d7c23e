/** Returns the promise, and calls `evict` when it rejects, so that a cache does not keep a failure. */
export function evictOnRejection<Result>(promise: Promise<Result>, evict: () => void): Promise<Result> {
  promise.catch(evict);
  return promise;
}

/** Makes a function whose concurrent callers share one run of `work`. */
export function singleFlight<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return async () => {
    running ??= work().finally(() => (running = undefined));
    return running;
  };
}

/** Something that is read once and kept in memory, until it is to be read anew. */
export class Renewable<Value> {
  private kept: Promise<Value> | undefined;

  constructor(private readonly load: () => Promise<Value>) {}

  async read(): Promise<Value> {
    this.kept ??= evictOnRejection(this.load(), () => (this.kept = undefined));
    return this.kept;
  }

  /**
   * After a change by any process. What is kept serves until the new is read: a transaction that had to wait for the reading would hold
   * one connection and wait for another.
   */
  async renew(): Promise<void> {
    if (this.kept === undefined) return;
    const read = this.load();
    await read;
    this.kept = read;
  }

  /** After a change by this process, while nothing waits. */
  forget(): void {
    this.kept = undefined;
  }
}
