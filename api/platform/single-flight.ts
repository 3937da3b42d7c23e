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
