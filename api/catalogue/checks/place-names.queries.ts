import type { DataSource } from 'typeorm';
import { evictOnRejection } from '../../platform/single-flight';
import { PlaceRow } from '../../reference';
import type { WorldService } from '../../situations';
import { placeNameFinder } from './place-names.rules';
import type { PlaceNameFinder } from './place-names.rules';

/** The name of a smaller commune is often that of something else as well. */
const LARGE_COMMUNE = 100_000;

/** The places that texts may name: read when first needed, and anew after an import. */
export class PlaceNamesQueries {
  private made: { edition: number; finder: Promise<PlaceNameFinder> } | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly worlds: WorldService,
  ) {}

  async current(): Promise<PlaceNameFinder> {
    const { edition } = this.worlds;
    if (this.made?.edition !== edition)
      this.made = { edition, finder: evictOnRejection(this.read(), () => (this.made = undefined)) };
    return this.made.finder;
  }

  private async read(): Promise<PlaceNameFinder> {
    const places = await this.database
      .createQueryBuilder(PlaceRow, 'place')
      .select(['place.code AS code', 'place.label AS label'])
      .where("place.kind <> 'COMMUNE' OR place.population >= :least", { least: LARGE_COMMUNE })
      .orderBy('place.code')
      .getRawMany<{ code: string; label: string }>();
    return placeNameFinder(places);
  }
}
