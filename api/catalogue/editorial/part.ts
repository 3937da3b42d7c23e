import type { AuditService } from '../../accounts';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { WorldService } from '../../situations';
import { DraftsService } from './drafts.service';
import { EditableQueries } from './editable.queries';
import { EditorialResolver, RevisionResolver, SituationUseResolver } from './editorial.resolver';
import { EditorialService } from './editorial.service';
import type { PublicationListener } from './editorial.service';
import { RecommendationRow } from './recommendation.entity';
import { RevisionRow } from './revision.entity';

export const editorialPart: Part = {
  entities: [RecommendationRow, RevisionRow],
  resolvers: [EditorialResolver, RevisionResolver, SituationUseResolver],
};

export interface Editorial extends AreaInstance {
  drafts: DraftsService;
  editorial: EditorialService;
}

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  onPublication: PublicationListener;
}

export function createEditorial({ database, clock }: Platform, { audit, worlds, onPublication }: Needs): Editorial {
  const drafts = new DraftsService({ database, clock, audit, worlds });
  const editorial = new EditorialService({ database, clock, audit, worlds }, drafts, onPublication);
  return {
    drafts,
    editorial,
    resolvers: [
      new EditorialResolver(drafts, editorial, new EditableQueries(database)),
      new RevisionResolver(),
      new SituationUseResolver(),
    ],
  };
}
