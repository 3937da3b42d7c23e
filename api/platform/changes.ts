import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager, EntitySubscriberInterface, QueryRunner } from 'typeorm';
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
  if (tx.queryRunner) noteOf(tx.queryRunner).hasAnnounced = true;
}

/** What a connection remembers of its transaction. */
function noteOf({ data }: QueryRunner): { hasAnnounced?: boolean } {
  return data as { hasAnnounced?: boolean };
}

/** heard: without a topic after a lost connection, because announcements may have been missed. */
interface Reader {
  heard(topic?: string): Promise<void> | void;
  ended(): void;
}

/** What one process does when another announces a change. */
export class Changes {
  private readonly listeners: { topic: string; onChange: OnChange }[] = [];
  private readonly forgetters: (() => void)[] = [];
  private readonly stopping = new AbortController();
  private isHearing = false;

  constructor(
    database: DataSource,
    private readonly notifications: Notifications,
    private readonly log: Logger,
  ) {
    database.subscribers.push(this.committed());
  }

  /** Whether every announcement is heard at the moment: what is kept is to be believed only then. */
  get isSure(): boolean {
    return this.isHearing;
  }

  /** `forget` is called at each change, whatever its topic: for one that is made in this process, before whoever made it is answered. */
  forgetAt(forget: () => void): void {
    this.forgetters.push(forget);
  }

  /** For whoever gave what was there before the last change, and can now give what is there since. */
  forgetKept(): void {
    this.forget(this.isHearing);
  }

  on(topic: string, onChange: OnChange): void {
    this.listeners.push({ topic, onChange });
  }

  /** Resolves once the process listens, so that no change is missed between a first read and the first notification. */
  async open(): Promise<void> {
    // In a feed of its own: what is kept is forgotten at once, however long it takes to read other things anew.
    const forgetting: Reader = { heard: () => this.forget(true), ended: () => this.forget(false) };
    const reading: Reader = { heard: async (topic) => this.readAnew(topic), ended: () => undefined };
    void this.follow(await this.subscribe(forgetting), forgetting);
    this.isHearing = true;
    void this.follow(await this.subscribe(reading), reading);
  }

  close(): void {
    this.stopping.abort();
  }

  private async subscribe({ ended }: Reader): Promise<AsyncIterable<string>> {
    return this.notifications.subscribe(CHANNEL, ended);
  }

  /** Listens until the stop. */
  private async follow(first: AsyncIterable<string>, reader: Reader): Promise<void> {
    const { signal } = this.stopping;
    for (let feed: AsyncIterable<string> | undefined = first; !signal.aborted; feed = undefined) {
      try {
        const again = feed ?? (await this.subscribe(reader));
        if (feed === undefined) await reader.heard();
        for await (const topic of again) await reader.heard(topic);
      } catch (error) {
        if (!signal.aborted) this.log.warn({ err: error }, 'a change may not have been taken over yet');
        await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async readAnew(topic?: string): Promise<void> {
    const listeners = this.listeners.filter((listener) => topic === undefined || topic === listener.topic);
    for (const { onChange } of listeners) await onChange();
    // Nothing was read: the other feed has forgotten all there was to forget.
    if (topic !== undefined && listeners.length === 0) return;
    // What was kept meanwhile may have been made of what was there before.
    this.forget(this.isHearing);
  }

  private forget(isHearing: boolean): void {
    this.isHearing = isHearing;
    for (const forget of this.forgetters) forget();
  }

  private committed(): EntitySubscriberInterface {
    return {
      afterTransactionCommit: ({ queryRunner }) => {
        const note = noteOf(queryRunner);
        // A savepoint is no commit.
        if (queryRunner.isTransactionActive || !note.hasAnnounced) return;
        delete note.hasAnnounced;
        this.forget(this.isHearing);
      },
      afterTransactionRollback: ({ queryRunner }) => {
        if (!queryRunner.isTransactionActive) delete noteOf(queryRunner).hasAnnounced;
      },
    };
  }
}
