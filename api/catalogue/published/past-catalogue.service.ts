import type { DataSource } from 'typeorm';
import { demandStaff } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { FRENCH_TIME, dayIn, endOfDay } from '../../platform/clock';
import type { Clock } from '../../platform/clock';
import { forbidden, futureDay } from '../../platform/graphql/errors';
import { readDrafts } from '../catalogue.policy';
import { readPast } from './past-catalogue.queries';
import { PublishedCatalogue } from './published-catalogue.rules';

/** Past days that stay in memory: they do not change any more. */
const KEPT_DAYS = 4;

/** The catalogue as it was at the end of a past day in Paris, for staff. */
export class PastCatalogueService {
  private readonly kept = new Map<string, Promise<PublishedCatalogue>>();

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Throws FORBIDDEN for anybody but staff, BAD_USER_INPUT for a day that has not ended. */
  async at(viewer: Viewer, day: string): Promise<PublishedCatalogue> {
    if (viewer.kind !== 'STAFF') throw forbidden();
    demandStaff(viewer, readDrafts);
    if (day >= dayIn(FRENCH_TIME, this.clock.now())) throw futureDay();
    const known = this.kept.get(day) ?? this.read(day);
    this.kept.delete(day);
    this.kept.set(day, known);
    for (const oldest of this.kept.keys()) if (this.kept.size > KEPT_DAYS) this.kept.delete(oldest);
    return known.catch((error: unknown) => {
      this.kept.delete(day);
      throw error;
    });
  }

  private async read(day: string): Promise<PublishedCatalogue> {
    const end = endOfDay(FRENCH_TIME, day);
    const catalogue = new PublishedCatalogue();
    catalogue.apply(await this.database.transaction('REPEATABLE READ', async (tx) => readPast(tx, end)));
    return catalogue;
  }
}
