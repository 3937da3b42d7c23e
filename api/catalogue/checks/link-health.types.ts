import type { EntityManager } from 'typeorm';

/** Knows which addresses no longer answer: what watches links is plugged in here. */
export interface LinkHealth {
  /** Those of the addresses that are known to be dead. */
  deadAmong(tx: EntityManager, urls: readonly string[]): Promise<ReadonlySet<string>>;
}
