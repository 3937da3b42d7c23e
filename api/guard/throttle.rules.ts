import { createHash } from 'node:crypto';
import type { Clock } from '../platform/clock';

/** More keys than this are not remembered: those not tried for longest are forgotten. */
const MAX_KEYS = 10_000;

/** Counts tries by key within a window, in this process's memory. Keys are kept as hashes, so that long ones take no room. */
export class Throttle {
  private readonly tries = new Map<string, number[]>();

  constructor(
    private readonly clock: Clock,
    private readonly limit: { tries: number; windowMs: number },
  ) {}

  isOver(key: string): boolean {
    return this.recent(hashOf(key)).length >= this.limit.tries;
  }

  add(key: string): void {
    const hash = hashOf(key);
    const tries = [...this.recent(hash), this.clock.now().getTime()].slice(-this.limit.tries);
    this.tries.delete(hash);
    this.tries.set(hash, tries);
    const [oldest] = this.tries.keys();
    if (this.tries.size > MAX_KEYS && oldest !== undefined) this.tries.delete(oldest);
  }

  private recent(hash: string): number[] {
    const since = this.clock.now().getTime() - this.limit.windowMs;
    return (this.tries.get(hash) ?? []).filter((at) => at > since);
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
