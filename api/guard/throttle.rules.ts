import type { Clock } from '../platform/clock';

/** Counts tries by key within a window, in this process's memory. */
export class Throttle {
  private readonly tries = new Map<string, number[]>();

  constructor(
    private readonly clock: Clock,
    private readonly limit: { tries: number; windowMs: number },
  ) {}

  isOver(key: string): boolean {
    return this.recent(key).length >= this.limit.tries;
  }

  add(key: string): void {
    this.tries.set(key, [...this.recent(key), this.clock.now().getTime()]);
    if (this.tries.size > 10_000) this.forgetOld();
  }

  clear(key: string): void {
    this.tries.delete(key);
  }

  private recent(key: string): number[] {
    const since = this.clock.now().getTime() - this.limit.windowMs;
    return (this.tries.get(key) ?? []).filter((at) => at > since);
  }

  private forgetOld(): void {
    for (const key of this.tries.keys()) if (this.recent(key).length === 0) this.tries.delete(key);
  }
}
