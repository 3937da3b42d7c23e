import { isUnavailable } from '../../platform/database/failures';
import { Late, inTime } from '../../platform/in-time';
import type { Platform } from '../../platform/platform';
import { singleFlight } from '../../platform/single-flight';
import { readPublished } from './published-catalogue.queries';
import { PublishedCatalogue } from './published-catalogue.rules';
import type { PublishedChange } from './published-catalogue.rules';

type Follower = (change: PublishedChange, catalogue: PublishedCatalogue) => void;

/** How long what changed may take to be read, in milliseconds, before what is in memory serves as it is; and while the database is away. */
const TIMEOUT_MS = 1500;
const TIMEOUT_WHEN_AWAY_MS = 100;

/**
 * Keeps the one copy of the published catalogue that this process has. A change that is announced is read at once, before anybody asks, and
 * whoever asks meanwhile waits for it. While announcements may be missed, each call asks for the version first. While the database does not
 * answer, the copy serves as it is: people get the advice of a moment ago rather than none.
 */
export class PublishedCatalogueService {
  private readonly catalogue = new PublishedCatalogue();
  private readonly followers: Follower[] = [];
  private readonly refresh: () => Promise<void>;
  private isRead = false;
  /** Counted, so that a reading that began before the last change is known to be too old. */
  private changed = 1;
  private read = 0;
  private isAway = false;

  constructor(private readonly platform: Pick<Platform, 'database' | 'changes' | 'log'>) {
    this.refresh = singleFlight(async () => this.readChanged());
    platform.changes.forgetAt(() => {
      this.changed += 1;
      // Who asks is told what goes wrong.
      if (this.isRead) void this.refresh().catch(() => undefined);
    });
  }

  /** `follow` is told of each change as soon as it is taken over. */
  onChange(follow: Follower): void {
    this.followers.push(follow);
  }

  /** At once where the copy is known to be that of now; the fields of a page ask hundreds of times. */
  get now(): PublishedCatalogue | undefined {
    return this.read === this.changed && this.platform.changes.isSure ? this.catalogue : undefined;
  }

  async current(): Promise<PublishedCatalogue> {
    if (this.now !== undefined) return this.now;
    if (!this.isRead) {
      await this.bringUpToDate();
      return this.catalogue;
    }
    try {
      await inTime(this.bringUpToDate(), this.isAway ? TIMEOUT_WHEN_AWAY_MS : TIMEOUT_MS);
    } catch (error) {
      if (!(error instanceof Late || isUnavailable(error))) throw error;
      this.serveAsItIs();
    }
    return this.catalogue;
  }

  private async bringUpToDate(): Promise<void> {
    const wanted = this.platform.changes.isSure ? this.changed : (this.changed += 1);
    while (this.read < wanted) await this.refresh();
  }

  private async readChanged(): Promise<void> {
    const { changed, catalogue } = this;
    const reading = await readPublished(this.platform.database, this.isRead ? catalogue.version : undefined);
    if (reading !== undefined) {
      const change = catalogue.apply(reading);
      for (const follow of this.followers) follow(change, catalogue);
    }
    this.isRead = true;
    this.read = changed;
    this.serveAgain();
  }

  private serveAgain(): void {
    if (!this.isAway) return;
    this.isAway = false;
    // What was answered meanwhile, and kept, was made of what was there before.
    this.platform.changes.forgetKept();
  }

  private serveAsItIs(): void {
    const { version } = this.catalogue;
    if (!this.isAway) this.platform.log.warn({ version }, 'the catalogue in memory serves without the database');
    this.isAway = true;
  }
}
