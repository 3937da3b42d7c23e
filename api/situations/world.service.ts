import type { DataSource, EntityManager } from 'typeorm';
import { FRENCH_TIME, dayIn, endOfDay } from '../platform/clock';
import type { Clock } from '../platform/clock';
import { futureDay } from '../platform/graphql/errors';
import { timeZoneOf } from '../reference';
import type { ReferenceIndexService } from '../reference';
import type { SituationsBySlug, Worlds } from '../targeting';
import type { World } from '../targeting/language';
import { readPastSituations } from './past-situations.queries';
import { SituationRow } from './situation.entity';

/** Answers what the language asks of the world: places, jobs, situations and the day. */
export class WorldService implements Worlds {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly index: ReferenceIndexService,
  ) {}

  /** Another number once the places and jobs of the world have changed. */
  get edition(): number {
    return this.index.edition;
  }

  /** With the situations as they are now. */
  async current(tx: EntityManager = this.database.manager): Promise<World> {
    return this.with(await readSituations(tx));
  }

  /** `place`: where the person lives whose day it is. */
  async with(situations: SituationsBySlug, place?: unknown): Promise<World> {
    return this.make(situations, dayIn(timeZoneOf(place), this.clock.now()));
  }

  async onPastDay(day: string): Promise<World> {
    if (day >= dayIn(FRENCH_TIME, this.clock.now())) throw futureDay();
    const rows = await readPastSituations(this.database.manager, endOfDay(FRENCH_TIME, day));
    return this.make(new Map(rows.map((row) => [row.slug, row])), day);
  }

  private async make(situations: SituationsBySlug, today: string): Promise<World> {
    const [places, jobs] = await this.index.read();
    return {
      today,
      placeChain: (code) => {
        const current = places.has(code) ? code : places.current(code);
        return current === undefined ? undefined : places.chain(current);
      },
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
}

export async function readSituations(tx: EntityManager): Promise<SituationsBySlug> {
  const rows = await tx.find(SituationRow);
  return new Map(rows.map(({ slug, label, rule }) => [slug, { label, rule }]));
}
