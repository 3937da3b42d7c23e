import type { DataSource, EntityManager } from 'typeorm';
import { SYSTEM } from '../../accounts/permissions';
import type { Staff } from '../../accounts/permissions';
import type { Language } from '../../platform/language';
import type { WorldService } from '../../situations';
import type { ChecklistQueries } from '../checks/checklist.queries';
import { RecommendationRow } from '../editorial/recommendation.entity';
import { lockForImport, writeCatalogue } from './catalogue.writes';
import type { OnProgress, WritingNeeds } from './catalogue.writes';
import { isWritten } from './lacking.rules';
import { planFaults, situationsAfter, toldRule } from './plan-checks.rules';
import { namesOf, planOf } from './plan.rules';
import type { CataloguePlan, Overwriting } from './plan.types';
import { readStored } from './stored-catalogue.queries';
import type { StoredCatalogue } from './stored-catalogue.types';
import type { FileFault, ReadCatalogue } from './transfer.types';

export interface ImportNeeds extends WritingNeeds {
  database: DataSource;
  worlds: WorldService;
  checklists: ChecklistQueries;
}

export interface ImportOptions {
  /** Publishes without a review; into a database without recommendations only. */
  publish?: boolean;
  /** Left out: what the files say counts. */
  overwriting?: (tx: EntityManager, stored: StoredCatalogue) => Promise<Overwriting>;
  onProgress?: OnProgress | undefined;
  /** Somebody of the team, who saves one file: it says the whole of it, and takes the place of the draft. Left out: the system imports. */
  by?: Staff;
  /** Of the names and rules in what is told. */
  language?: Language;
  /** Looks at what is planned, under lock; throws to stop it. */
  check?: (tx: EntityManager, plan: CataloguePlan) => Promise<void>;
}

/** The id of what has none yet. */
const NOT_STORED = '00000000-0000-0000-0000-000000000000';

const FILES_COUNT: Overwriting = { mayChange: () => true, wasDeleted: () => false };

/** Brings what files say into the catalogue: situations at once, recommendations as drafts. */
export class CatalogueImportService {
  constructor(private readonly needs: ImportNeeds) {}

  /** What an import would do; writes nothing. */
  async plan(read: ReadCatalogue, options: ImportOptions = {}): Promise<CataloguePlan> {
    // In one transaction, so that all that is compared belongs together.
    return this.needs.database.transaction('REPEATABLE READ', async (tx) => this.planIn(tx, read, options));
  }

  /** All or nothing: with a fault, nothing is written. Gives what was done, worked out again under lock. */
  async apply(read: ReadCatalogue, options: ImportOptions = {}): Promise<CataloguePlan> {
    return this.needs.database.transaction(async (tx) => this.applyIn(tx, read, options));
  }

  /** Holds locks until the transaction ends. */
  async applyIn(tx: EntityManager, read: ReadCatalogue, options: ImportOptions = {}): Promise<CataloguePlan> {
    await lockForImport(
      tx,
      [...read.recommendations, ...read.drafts].map(({ slug }) => slug),
    );
    const plan = await this.planIn(tx, read, options);
    const { publish = false, onProgress = () => undefined, by = SYSTEM } = options;
    await options.check?.(tx, plan);
    if (plan.faults.length === 0) await writeCatalogue(tx, this.needs, { plan, publish, onProgress, by });
    return plan;
  }

  private async planIn(tx: EntityManager, read: ReadCatalogue, options: ImportOptions): Promise<CataloguePlan> {
    const { publish = false, overwriting, by, language = 'en' } = options;
    const stored = await readStored(tx);
    const base = await this.needs.worlds.with(new Map());
    const world = await this.needs.worlds.with(situationsAfter(read, stored, base));
    const names = namesOf(read, stored, {
      place: (code) => world.placeLabel(code) ?? code,
      rule: (rule) => toldRule(rule, world, language),
      language,
    });
    const plan = planOf(read, {
      ...{ stored, names, publish, isSaved: by !== undefined },
      overwriting: (await overwriting?.(tx, stored)) ?? FILES_COUNT,
    });
    if (publish && (await tx.exists(RecommendationRow))) plan.faults.push(NOT_EMPTY);
    const faults = planFaults(plan, {
      ...{ read, world },
      situationFaults: (item) => this.needs.situations.faultsOf(item, world),
    });
    const unfinished = publish ? await this.unfinished(tx, plan) : [];
    return { ...plan, faults: [...plan.faults, ...faults, ...unfinished] };
  }

  /** What the checklist before a publication would hold back. */
  private async unfinished(tx: EntityManager, { recommendations }: CataloguePlan): Promise<FileFault[]> {
    const faults: FileFault[] = [];
    for (const { item } of recommendations.filter(isWritten)) {
      const { kind, content, source } = item;
      for (const label of await this.needs.checklists.blockingIn(tx, { id: NOT_STORED, kind, content }))
        faults.push({
          path: source.path,
          spot: source.at([]),
          reason: { fr: `Sans ${label}, pas de publication.`, en: `Cannot be published without ${label}.` },
        });
    }
    return faults;
  }
}

const NOT_EMPTY = {
  path: '--publish',
  reason: {
    fr: 'Cette base a des recommandations. Ce qui est nouveau pour elle devient des brouillons, que l’équipe relit et publie.',
    en: 'This database has recommendations. What is new for it becomes drafts, which people review and publish.',
  },
};
