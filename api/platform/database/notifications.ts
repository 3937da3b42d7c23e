import { Client } from 'pg';
import type { Notification } from 'pg';
import { Feed } from '../feed';
import type { Logger } from '../log';

/** How many notifications a reader may be behind. */
const CAPACITY = 1000;
const CONNECT_TIMEOUT_MS = 10_000;
/** A silent connection is probed after this long, so that one that was cut on the way is noticed within a minute. */
const KEEP_ALIVE_MS = 30_000;

/** Listens to PostgreSQL's NOTIFY from all processes over one connection, which is opened for the first reader. */
export class Notifications {
  private readonly feeds = new Map<Feed<string>, string>();
  private readonly heard = new Set<string>();
  private connection: Promise<Client> | undefined;
  private isClosed = false;

  constructor(
    private readonly url: string,
    private readonly log: Logger,
  ) {}

  /**
   * Returns a feed of the payloads sent on a channel from now on. It fails when some may have been missed: the reader has to ask again,
   * and to read the data anew. `onEnd` is called once, however the feed ends, and also when it cannot begin.
   */
  async subscribe(channel: string, onEnd: () => void): Promise<Feed<string>> {
    const feed = new Feed<string>(CAPACITY, () => {
      this.feeds.delete(feed);
      onEnd();
    });
    if (this.isClosed) return feed.throw(new Error('the service is stopping')).then(() => feed);
    this.feeds.set(feed, channel);
    try {
      await this.listen(channel);
    } catch (error) {
      await feed.return();
      throw error;
    }
    return feed;
  }

  /** Ends all feeds, so that readers connect to another process. */
  async close(): Promise<void> {
    this.isClosed = true;
    const client = await this.connection?.catch(() => undefined);
    this.lose('the service is stopping');
    await client?.end();
  }

  private async listen(channel: string): Promise<void> {
    this.connection ??= this.connect();
    const client = await this.connection;
    if (this.heard.has(channel)) return;
    await client.query(`LISTEN ${channel}`);
    this.heard.add(channel);
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.url,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    });
    // A client tells its end twice, perhaps after another was opened in its place.
    let isLost = false;
    const onLost = (reason: string): void => {
      if (!isLost) this.onLost(reason);
      isLost = true;
    };
    client.on('notification', ({ channel, payload }: Notification) => {
      for (const [feed, of] of this.feeds) if (of === channel) feed.push(payload ?? '');
    });
    client.on('error', ({ message }) => onLost(message));
    client.on('end', () => onLost('the connection ended'));
    try {
      await client.connect();
    } catch (error) {
      isLost = true;
      this.connection = undefined;
      throw error;
    }
    return client;
  }

  private onLost(reason: string): void {
    if (this.isClosed || this.connection === undefined) return;
    this.log.warn({ reason }, 'the connection for notifications was lost; readers have to ask again');
    this.lose(reason);
  }

  private lose(reason: string): void {
    this.connection = undefined;
    this.heard.clear();
    for (const feed of this.feeds.keys()) feed.fail(new Error(reason));
  }
}
