import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock';
import type { CatalogueImportService } from '../transfer/catalogue-import.service';
import type { OnProgress } from '../transfer/catalogue.writes';
import { rememberLoaded, untouchedSinceLoaded } from '../transfer/loaded-files.queries';
import type { CataloguePlan } from '../transfer/plan.types';
import { starterItems } from './starter-items';

interface Needs {
  database: DataSource;
  clock: Clock;
  imports: CatalogueImportService;
}

/** Brings a newer version of the starter content into a database that was filled by an older one. What the team made of it stays. */
export class StarterImportService {
  constructor(private readonly needs: Needs) {}

  /** What would be done; writes nothing. */
  async plan(): Promise<CataloguePlan> {
    return this.needs.imports.plan(starterItems(), { overwriting: untouchedSinceLoaded });
  }

  async apply(onProgress?: OnProgress): Promise<CataloguePlan> {
    return this.needs.database.transaction(async (tx) => this.applyIn(tx, { publish: false, onProgress }));
  }

  async applyIn(
    tx: EntityManager,
    options: { publish: boolean; onProgress?: OnProgress | undefined },
  ): Promise<CataloguePlan> {
    const plan = await this.needs.imports.applyIn(tx, starterItems(), {
      ...options,
      overwriting: untouchedSinceLoaded,
    });
    if (plan.faults.length === 0) await rememberLoaded(tx, plan, this.needs.clock.now());
    return plan;
  }
}
