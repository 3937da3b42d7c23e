import type { DataSource } from 'typeorm';
import { PublishedRow, catalogueVersion } from '../catalogue';
import { isUnavailable } from '../platform/database/failures';
import { Late, inTime } from '../platform/in-time';
import type { Logger } from '../platform/log';
import { evictOnRejection } from '../platform/single-flight';
import { RuleIndex } from '../targeting/language';
import { SituationRow } from '../situations';
import type { Facts, World } from '../targeting/language';
import type { WorldService } from '../situations';
import { candidateOf } from './ranking.rules';
import type { Candidate, Matched } from './ranking.rules';

/** The published catalogue in memory, ready to be ranked. */
export interface Snapshot {
  version: number;
  /** The facts must be complete. */
  match(facts: Facts, world: World): Matched;
  /** The situations as the version has them; the day is that of the place. */
  world(place?: unknown): Promise<World>;
}

/** How long the version may take to come, in milliseconds, before what is in memory serves without it; and while the database is away. */
const TIMEOUT_MS = 1500;
const TIMEOUT_WHEN_AWAY_MS = 100;

/**
 * Caches the indexed catalogue. Each call compares the catalogue version and the reference edition, and reloads when one has changed.
 * While the database does not answer, the cache serves as it is: people get the advice of a moment ago rather than none.
 */
export class SnapshotService {
  private latest: Promise<Snapshot> | undefined;
  private version = 0;
  private edition = 0;
  /** The last one that was read whole. */
  private kept: Snapshot | undefined;
  private isAway = false;

  constructor(
    private readonly database: DataSource,
    private readonly worlds: WorldService,
    private readonly log: Logger,
  ) {}

  async current(): Promise<Snapshot> {
    try {
      const version = await this.versionNow();
      this.isAway = false;
      return await this.of(version);
    } catch (error) {
      return this.keptInstead(error);
    }
  }

  private async versionNow(): Promise<number> {
    const version = catalogueVersion(this.database.manager);
    if (this.kept === undefined) return version;
    return inTime(version, this.isAway ? TIMEOUT_WHEN_AWAY_MS : TIMEOUT_MS);
  }

  private async of(version: number): Promise<Snapshot> {
    const { edition } = this.worlds;
    if (this.latest === undefined || version !== this.version || edition !== this.edition) {
      [this.version, this.edition] = [version, edition];
      this.latest = evictOnRejection(this.read(), () => (this.latest = undefined));
    }
    const read = await this.latest;
    if (read.version >= (this.kept?.version ?? 0)) this.kept = read;
    return read;
  }

  private keptInstead(error: unknown): Snapshot {
    if (this.kept === undefined || !(error instanceof Late || isUnavailable(error))) throw error;
    if (!this.isAway)
      this.log.warn({ version: this.kept.version }, 'the catalogue in memory serves without the database');
    this.isAway = true;
    return this.kept;
  }

  /** In one transaction, so that version, items and situations belong together. */
  private async read(): Promise<Snapshot> {
    return this.database.transaction('REPEATABLE READ', async (tx) => {
      const version = await catalogueVersion(tx);
      const items = await tx.find(PublishedRow);
      const situations = await tx.find(SituationRow);
      const slugs = new Map(situations.map(({ id, slug }) => [id, slug]));
      const bySlug = new Map(situations.map(({ slug, label, rule }) => [slug, { label, rule }]));
      const candidates = items.map((item) => candidateOf(item, (id) => slugs.get(id)));
      return {
        version,
        match: matcherOf(candidates, await this.worlds.with(bySlug)),
        world: async (place) => this.worlds.with(bySlug, place),
      };
    });
  }
}

/** Finds what fits somebody without asking every item in turn. */
function matcherOf(candidates: readonly Candidate[], world: World): Snapshot['match'] {
  const index = new RuleIndex<number>(world);
  for (const [key, { target }] of candidates.entries()) index.set(key, target);
  const named = (key: number): Candidate[] => candidates.slice(key, key + 1);
  return (facts, today) => {
    const { matching, unknown } = index.match(facts, today);
    return { matching: matching.flatMap(named), unknown: unknown.flatMap(named) };
  };
}
