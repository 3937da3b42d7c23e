import type { DataSource, EntityManager } from 'typeorm';
import { demand, demandStaff } from '../../accounts';
import type { AuditService } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { Language } from '../../platform/language';
import { refuse, refuseAny } from '../../platform/user-errors';
import { editRecommendations, readDrafts } from '../catalogue.policy';
import { RecommendationRow } from '../editorial/recommendation.entity';
import type { CatalogueImportService } from './catalogue-import.service';
import type { CatalogueExportQueries } from './export.queries';
import { faultyFile, nothingToChange, takeUpFirst } from './recommendation-file.errors';
import type { CataloguePlan, Planned } from './plan.types';
import type { ReadCatalogue, RecommendationItem } from './transfer.types';

interface Needs {
  database: DataSource;
  audit: AuditService;
  imports: CatalogueImportService;
  exports: CatalogueExportQueries;
}

/** A file as somebody sends it, and what they read of the recommendation. */
export interface SentFile {
  text: string;
  /** None: there is no recommendation of that name yet. */
  expectedVersion: number | null;
}

const PATH = 'recommendation.yaml';

/** One recommendation as its YAML file, for the team: read, tried and brought in as at the command line. */
export class RecommendationFileService {
  constructor(private readonly needs: Needs) {}

  /** Null where there is nothing on its desk, and nothing online. */
  async read(viewer: Viewer, id: string): Promise<{ name: string; text: string } | null> {
    demand(viewer, readDrafts);
    const found = await this.needs.exports.one(id);
    if (found === undefined) return null;
    // Servers do without the library until somebody asks for a file.
    const { yamlText } = await import('./yaml-writing.rules.js');
    return { name: found.path, text: yamlText(found.document) };
  }

  /** What it would change, with every fault; writes nothing. */
  async plan(viewer: Viewer, text: string, language: Language): Promise<CataloguePlan> {
    const by = demandStaff(viewer, editRecommendations);
    return this.needs.imports.plan(await readText(text), { by, language });
  }

  async apply(viewer: Viewer, { text, expectedVersion }: SentFile): Promise<RecommendationRow> {
    const by = demandStaff(viewer, editRecommendations);
    const read = await readText(text);
    return this.needs.database.transaction(async (tx) => {
      const check = async (_tx: EntityManager, plan: CataloguePlan): Promise<void> =>
        this.check(tx, plan, expectedVersion);
      await this.needs.imports.applyIn(tx, read, { by, check });
      const [item] = read.recommendations;
      return tx.findOneByOrFail(RecommendationRow, { slug: item?.slug ?? '' });
    });
  }

  /** Refuses what has changed since it was read, then the faults, all at once, then what would write nothing. */
  private async check(tx: EntityManager, plan: CataloguePlan, expectedVersion: number | null): Promise<void> {
    const planned = plannedIn(plan);
    const row = planned && plan.stored.recommendations.get(planned.item.slug)?.row;
    if (planned !== undefined && (row?.version ?? null) !== expectedVersion)
      refuse(await this.needs.audit.conflict(tx, 'recommendation', row?.id ?? ''));
    refuseAny(plan.faults.map(faultyFile));
    if (planned?.outcome === 'ARCHIVED') refuse(takeUpFirst);
    if (planned?.outcome === 'SAME') refuse(nothingToChange);
  }
}

export function plannedIn({ recommendations }: CataloguePlan): Planned<RecommendationItem> | undefined {
  return recommendations[0];
}

async function readText(text: string): Promise<ReadCatalogue> {
  const { readOneRecommendation } = await import('./folder.rules.js');
  return readOneRecommendation({ path: PATH, bytes: Buffer.from(text) });
}
