import type { AuditService } from '../../accounts';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { SituationsService, WorldService } from '../../situations';
import type { DraftsService } from '../editorial/drafts.service';
import type { ChecklistQueries } from '../checks/checklist.queries';
import type { EditorialService } from '../editorial/editorial.service';
import { CatalogueImportService } from './catalogue-import.service';
import { CatalogueExportQueries } from './export.queries';
import { LoadedFileRow } from './loaded-file.entity';
import { RecommendationFileResolver } from './recommendation-file.resolver';
import { RecommendationFileService } from './recommendation-file.service';

export const transferPart: Part = { entities: [LoadedFileRow], resolvers: [RecommendationFileResolver] };

/** A catalogue as files, from a database and into one. */
export interface Transfer extends AreaInstance {
  imports: CatalogueImportService;
  exports: CatalogueExportQueries;
}

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  situations: SituationsService;
  drafts: DraftsService;
  editorial: EditorialService;
  checklists: ChecklistQueries;
}

export function createTransfer(
  { database, clock }: Platform,
  { audit, worlds, situations, drafts, editorial, checklists }: Needs,
): Transfer {
  const needs = { database, clock, audit, worlds, situations, drafts, editorial, checklists };
  const [imports, exports] = [new CatalogueImportService(needs), new CatalogueExportQueries(database)];
  const files = new RecommendationFileService({ database, audit, imports, exports });
  return { imports, exports, resolvers: [new RecommendationFileResolver(files)] };
}
