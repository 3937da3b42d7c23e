import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { LintsQueries } from '../../situations';
import type { WorldService } from '../../situations';
import type { AudienceService } from '../../targeting';
import { CatalogueLintsQueries } from './lints.queries';
import { LintsResolver } from './lints.resolver';
import { PublishedTargetsQueries } from './published-targets.queries';
import { SituationChangeQueries } from './situation-change.queries';
import type { PublishedCatalogueService } from '../published/published-catalogue.service';
import { SituationChangeResolver } from './situation-change.resolver';

export const checksPart: Part = { entities: [], resolvers: [SituationChangeResolver, LintsResolver] };

interface Needs {
  worlds: WorldService;
  audiences: AudienceService;
  lints: LintsQueries;
  publishedCatalogue: PublishedCatalogueService;
}

export function createChecks({ database }: Platform, needs: Needs): AreaInstance {
  const { worlds, audiences, lints, publishedCatalogue } = needs;
  const targets = new PublishedTargetsQueries(publishedCatalogue);
  return {
    resolvers: [
      new SituationChangeResolver(new SituationChangeQueries({ database, worlds, audiences })),
      new LintsResolver(new CatalogueLintsQueries({ database, worlds, lints, targets })),
    ],
  };
}
