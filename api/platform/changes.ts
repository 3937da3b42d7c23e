import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import type { Notifications } from './database/notifications';
import type { Logger } from './log';

const CHANNEL = 'data_changed';
/** The wait before a lost connection is opened again, or a failed listener called again. */
const PAUSE_MS = 1000;

/** Reloads what a process keeps in memory. A listener that fails is called again a moment later. */
export type OnChange = () => Promise<void> | void;

/** Tells every process, when this transaction commits, that the rows behind a topic have changed. */
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

  /** Resolves once the process listens, so that no change is missed between a first read and the first notification. */
  async open(): Promise<void> {
    const first = await this.notifications.subscribe(CHANNEL, () => undefined);
    void this.follow(first);
  }

  close(): void {
    this.stopping.abort();
  }

  /** Listens until the stop. After a lost connection everything is reloaded, because announcements may have been missed. */
  private async follow(first: AsyncIterable<string>): Promise<void> {
    const { signal } = this.stopping;
    for (let heard: AsyncIterable<string> | undefined = first; !signal.aborted; heard = undefined) {
      try {
        const feed = heard ?? (await this.notifications.subscribe(CHANNEL, () => undefined));
        if (heard === undefined) await this.tell();
        for await (const topic of feed) await this.tell(topic);
      } catch (error) {
        if (!signal.aborted) this.log.warn({ err: error }, 'a change may not have been taken over yet');
        await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** Calls the listeners of one topic, or all listeners, one after the other. */
  private async tell(topic?: string): Promise<void> {
    for (const listener of this.listeners)
      if (topic === undefined || topic === listener.topic) await listener.onChange();
  }
}
