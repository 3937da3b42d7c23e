import type { DataSource, EntityManager } from 'typeorm';
import { dayIn } from '../platform/clock';
import type { Clock } from '../platform/clock';
import { evictOnRejection } from '../platform/single-flight';
import { loadJobIndex, loadPlaceTree } from '../reference';
import type { JobIndex, PlaceTree } from '../reference';
import type { Rule, World } from './language';
import { SituationRow } from './situation.entity';

export type SituationsBySlug = ReadonlyMap<string, { label: string; rule: Rule }>;

const TIME_ZONE = 'Europe/Paris';

/** Answers what the language asks of the world: places, jobs, situations and the day. */
export class WorldService {
  private kept: Promise<[PlaceTree, JobIndex]> | undefined;
  /** Another number once places and jobs may have changed: what was made of them is to be made again. */
  edition = 0;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** With the situations as they are now. */
  async current(tx: EntityManager = this.database.manager): Promise<World> {
    return this.with(await readSituations(tx));
  }

  async with(situations: SituationsBySlug): Promise<World> {
    const [places, jobs] = await this.reference();
    return {
      today: dayIn(TIME_ZONE, this.clock.now()),
      placeChain: (code) => (places.has(code) ? places.chain(code) : undefined),
      placeLabel: (code) => places.label(code),
      population: (code) => (places.kind(code) === 'COMMUNE' ? places.population(code) : undefined),
      // Urban unit sizes and market figures come with their importers; until then they are unknown.
      urbanUnitSize: () => undefined,
      jobGroupLabel: (code) => jobs.label(code)?.fr,
      jobLabel: (code) => jobs.titleLabel(code),
      situation: (slug) => situations.get(slug),
      market: () => undefined,
    };
  }

  /** The place itself first, then what holds it; empty for an unknown code. */
  async placeChain(code: string): Promise<readonly string[]> {
    const [places] = await this.reference();
    return places.chain(code);
  }

  /** Places and jobs change with an import only, which calls this. */
  forget(): void {
    this.kept = undefined;
    this.edition += 1;
  }

  /** Every place and every official title, read once. */
  async reference(): Promise<[PlaceTree, JobIndex]> {
    this.kept ??= evictOnRejection(
      Promise.all([loadPlaceTree(this.database), loadJobIndex(this.database)]),
      () => (this.kept = undefined),
    );
    return this.kept;
  }
}

export async function readSituations(tx: EntityManager): Promise<SituationsBySlug> {
  const rows = await tx.find(SituationRow);
  return new Map(rows.map(({ slug, label, rule }) => [slug, { label, rule }]));
}
