import type { DataSource } from 'typeorm';
import { PublishedRow, catalogueVersion } from '../catalogue';
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
  /** The situations as the version has them; the day is the world's own. */
  world(): Promise<World>;
}

/** Keeps the catalogue of the last version seen: one small statement tells whether it still is. */
export class SnapshotService {
  private latest: Promise<Snapshot> | undefined;
  private version = 0;

  constructor(
    private readonly database: DataSource,
    private readonly worlds: WorldService,
  ) {}

  async current(): Promise<Snapshot> {
    const version = await catalogueVersion(this.database.manager);
    if (this.latest === undefined || version !== this.version) {
      this.version = version;
      this.latest = evictOnRejection(this.read(), () => (this.latest = undefined));
    }
    return this.latest;
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
        world: async () => this.worlds.with(bySlug),
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
