/**
 * A bounded queue of values for one reader, who may stop at any moment. @repeaterjs/repeater would not do: it starts at the first
 * reading, so that it loses what comes before and reports no end to a reader who leaves earlier, and it holds 1,024 values more.
 */
export class Feed<Value> implements AsyncIterableIterator<Value> {
  private readonly waiting: Value[] = [];
  private reader: ((step: Promise<IteratorResult<Value>>) => void) | undefined;
  private end: { error: Error | undefined } | undefined;

  /** The feed fails for a reader who is more than `capacity` values behind, rather than leaving some out unnoticed. */
  constructor(
    private readonly capacity: number,
    private readonly onEnd: () => void,
  ) {}

  push(value: Value): void {
    if (this.end !== undefined) return;
    if (this.reader !== undefined) this.answer(Promise.resolve({ value, done: false }));
    else if (this.waiting.length < this.capacity) this.waiting.push(value);
    else this.fail(new Error('the reader is too slow'));
  }

  /** The reader gets the error instead of the values that were still waiting. */
  fail(error: Error): void {
    this.finish(error);
  }

  async next(): Promise<IteratorResult<Value>> {
    if (this.end?.error !== undefined) throw this.end.error;
    const [value] = this.waiting.splice(0, 1);
    if (value !== undefined) return { value, done: false };
    if (this.end !== undefined) return { value: undefined, done: true };
    return new Promise((resolve) => (this.reader = resolve));
  }

  async return(): Promise<IteratorResult<Value>> {
    this.waiting.length = 0;
    this.finish(undefined);
    return { value: undefined, done: true };
  }

  async throw(error: Error): Promise<IteratorResult<Value>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private finish(error: Error | undefined): void {
    if (this.end !== undefined) return;
    this.end = { error };
    this.answer(error === undefined ? Promise.resolve({ value: undefined, done: true }) : Promise.reject(error));
    this.onEnd();
  }

  private answer(step: Promise<IteratorResult<Value>>): void {
    // Without a reader waiting, the next call of next() throws the error.
    step.catch(() => undefined);
    this.reader?.(step);
    this.reader = undefined;
  }
}

/** Reads a feed through `change`, which returns undefined to skip a value, and null to end the feed. */
export function mapFeed<From, To>(
  feed: Feed<From>,
  change: (value: From) => Promise<To | undefined | null>,
): AsyncIterableIterator<To> {
  const ended = { value: undefined, done: true } as const;
  return {
    async next() {
      for (;;) {
        const step = await feed.next();
        if (step.done === true) return ended;
        const value = await change(step.value);
        if (value === null) return feed.return().then(() => ended);
        if (value !== undefined) return { value, done: false };
      }
    },
    return: async () => feed.return().then(() => ended),
    throw: async (error: Error) => feed.throw(error).then(() => ended),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
