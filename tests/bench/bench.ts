/** One measured figure, with the size it was measured at. */
export interface Figure {
  what: string;
  /** What it was measured on: "100,000 rules". */
  size: string;
  value: number;
  unit: 'ms' | 'µs' | '×' | 'bytes' | 'MB' | 'per second' | 'a minute' | 'rules' | 'items' | 'requests';
  /** What it must reach; left out for information only. */
  limit?: { atMost: number } | { atLeast: number };
}

/** A benchmark measures what it compares in one run, since only ratios mean something on a shared machine. */
export interface Benchmark {
  name: string;
  run(): Promise<Figure[]>;
  /** Fewer and shorter rounds of the same, where all of it takes many minutes. */
  quick?(): Promise<Figure[]>;
  /** Its short form is measured where it is named: `quick` alone is about how fast people are answered, in some two minutes. */
  isQuickByName?: true;
}

/** The median time of one call, in milliseconds. `inputs` are taken in turn; a first round, not counted, warms up. */
export function medianMs<Input>(inputs: readonly Input[], call: (input: Input) => unknown, rounds = 1): number {
  for (const input of inputs) call(input);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const input of inputs) {
      const startedAt = performance.now();
      call(input);
      times.push(performance.now() - startedAt);
    }
  }
  return median(times);
}

/** The same for calls that answer later. */
export async function medianMsLater<Input>(
  inputs: readonly Input[],
  call: (input: Input) => Promise<unknown>,
): Promise<number> {
  for (const input of inputs) await call(input);
  const times: number[] = [];
  for (const input of inputs) {
    const startedAt = performance.now();
    await call(input);
    times.push(performance.now() - startedAt);
  }
  return median(times);
}

/** What a call took, in milliseconds, with what it gave. */
export function timed<Result>(call: () => Result): { ms: number; result: Result } {
  const startedAt = performance.now();
  const result = call();
  return { ms: performance.now() - startedAt, result };
}

export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Bytes in use by the heap and by typed arrays, once what is free is given back; needs --expose-gc. */
export function bytesInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** A generator of numbers from 0 to 1, the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
