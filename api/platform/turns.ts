/** Bounds how much work runs at once for each key. What comes beyond waits in turn; what finds the queue full is refused. */
export class Turns {
  private readonly keys = new Map<string, { running: number; waiting: (() => void)[] }>();

  constructor(private readonly limits: { atOnce: number; waiting: number; refusal: () => Error }) {}

  async run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    await this.enter(key);
    try {
      return await work();
    } finally {
      this.leave(key);
    }
  }

  private async enter(key: string): Promise<void> {
    const place = this.keys.get(key) ?? { running: 0, waiting: [] };
    this.keys.set(key, place);
    if (place.running < this.limits.atOnce) {
      place.running += 1;
      return;
    }
    if (place.waiting.length >= this.limits.waiting) throw this.limits.refusal();
    await new Promise<void>((resolve) => place.waiting.push(resolve));
  }

  /** The next one takes the place over, so that nobody who comes now overtakes it. */
  private leave(key: string): void {
    const place = this.keys.get(key);
    if (place === undefined) return;
    const next = place.waiting.shift();
    if (next !== undefined) return next();
    place.running -= 1;
    if (place.running === 0) this.keys.delete(key);
  }
}
