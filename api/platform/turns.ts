/**
 * Bounds how much work runs at once for each key, and starts one piece at a time, each key in its turn: what others sent is looked at in
 * between, however much one key has sent. What finds the queue of its key full is refused.
 */
export class Turns {
  private readonly running = new Map<string, number>();
  /** In the order of their turns. */
  private readonly waiting = new Map<string, (() => void)[]>();
  private isScheduled = false;

  constructor(private readonly limits: { atOnce: number; waiting: number; refusal: () => Error }) {}

  async run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    await this.enter(key);
    try {
      return await work();
    } finally {
      this.leave(key);
    }
  }

  /** Runs at once what hardly keeps a processor busy, unless its key is at its limit: waiting for a turn would take longer than the work. */
  async runLight<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const running = this.running.get(key) ?? 0;
    if (running >= this.limits.atOnce || this.waiting.has(key)) return this.run(key, work);
    this.running.set(key, running + 1);
    try {
      return await work();
    } finally {
      this.leave(key);
    }
  }

  private async enter(key: string): Promise<void> {
    const queue = this.waiting.get(key) ?? [];
    if (queue.length >= this.limits.waiting) throw this.limits.refusal();
    this.waiting.set(key, queue);
    return new Promise((resolve) => {
      queue.push(resolve);
      this.schedule();
    });
  }

  private leave(key: string): void {
    const left = (this.running.get(key) ?? 1) - 1;
    if (left === 0) this.running.delete(key);
    else this.running.set(key, left);
    this.schedule();
  }

  private schedule(): void {
    if (this.isScheduled || this.waiting.size === 0) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      this.startNext();
    });
  }

  /** The key that has waited longest, of those that may run more. It goes to the end of the line. */
  private startNext(): void {
    for (const [key, queue] of this.waiting) {
      const running = this.running.get(key) ?? 0;
      if (running >= this.limits.atOnce) continue;
      const start = queue.shift();
      this.waiting.delete(key);
      if (queue.length > 0) this.waiting.set(key, queue);
      this.running.set(key, running + 1);
      start?.();
      return this.schedule();
    }
  }
}
