/** Values as they come, for one reader at a time, who may stop at any moment. */
export class Feed<Value> implements AsyncIterableIterator<Value> {
  private readonly waiting: Value[] = [];
  private reader: ((step: Promise<IteratorResult<Value>>) => void) | undefined;
  private end: { error: Error | undefined } | undefined;

  /** A reader who is further behind than `capacity` loses the feed: what was left out could not be told. */
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

  /** The reader gets the error in place of what was still waiting. */
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
    // A failure that nobody waits for is told at the next reading.
    step.catch(() => undefined);
    this.reader?.(step);
    this.reader = undefined;
  }
}

/** A feed read through `change`, which gives undefined for what is not to be read, and null to end it. */
export function changed<From, To>(
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
