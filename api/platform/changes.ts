import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { Notifications } from './database/notifications';
import { failureOf } from './jobs/failure';
import type { Logger } from './log';

const CHANNEL = 'data_changed';
/** Before a lost connection is opened again, or what failed is done again. */
const PAUSE_MS = 1000;

/** Reads anew what a process keeps in memory. When it fails, it is called again a moment later. */
export type OnChange = () => Promise<void> | void;

/** Tells every process that the rows behind a topic change with this transaction; of one that is rolled back nobody hears. */
export async function announce(tx: EntityManager, topic: string): Promise<void> {
  await tx.query('SELECT pg_notify($1, $2)', [CHANNEL, topic]);
}

/** What one process does when another announces a change. */
export class Changes {
  private readonly listeners: { topic: string; onChange: OnChange }[] = [];
  private readonly stopping = new AbortController();

  constructor(
    private readonly notifications: Notifications,
    private readonly log: Logger,
  ) {}

  on(topic: string, onChange: OnChange): void {
    this.listeners.push({ topic, onChange });
  }

  /** Resolves once changes are heard: what is read afterwards is never older than what was announced. */
  async open(): Promise<void> {
    const first = await this.notifications.hear(CHANNEL, () => undefined);
    void this.follow(first);
  }

  close(): void {
    this.stopping.abort();
  }

  /** Until the stop. What was announced while nothing was heard is unknown: after each break everything is read anew. */
  private async follow(first: AsyncIterable<string>): Promise<void> {
    const { signal } = this.stopping;
    for (let heard: AsyncIterable<string> | undefined = first; !signal.aborted; heard = undefined) {
      try {
        const feed = heard ?? (await this.notifications.hear(CHANNEL, () => undefined));
        if (heard === undefined) await this.tell();
        for await (const topic of feed) await this.tell(topic);
      } catch (error) {
        if (!signal.aborted) this.log.warn({ err: failureOf(error) }, 'a change may not have been taken over yet');
        await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** One after the other; without a topic, all. */
  private async tell(topic?: string): Promise<void> {
    for (const listener of this.listeners)
      if (topic === undefined || topic === listener.topic) await listener.onChange();
  }
}
