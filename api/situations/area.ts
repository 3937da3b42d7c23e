import type { AuditService } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { ReferenceIndexService } from '../reference';
import type { AudienceService, PeopleCount } from '../targeting';
import { DeletedSituationsQueries } from './deleted-situations.queries';
import { LintsQueries } from './lints.queries';
import { SituationLintsResolver } from './lints.resolver';
import { SituationAudienceResolver } from './situation-audience.resolver';
import { SituationVersionRow } from './situation-version.entity';
import { SituationRow } from './situation.entity';
import { situationsLoaders } from './situations.loaders';
import { situationNode } from './situation-node.queries';
import { situationsOperations } from './situations.policy';
import { SituationsQueries } from './situations.queries';
import { SituationsResolver } from './situations.resolver';
import { SituationsService } from './situations.service';
import type { SituationUse } from './situations.service';
import { WorldService } from './world.service';
import { situationsAudited } from './audited.rules';

export const situations: Area<Permission> = {
  name: 'situations',
  entities: [SituationRow, SituationVersionRow],
  resolvers: [SituationsResolver, SituationAudienceResolver, SituationLintsResolver],
  operations: situationsOperations,
  audited: situationsAudited,
};

export interface Situations extends AreaInstance<Viewer> {
  service: SituationsService;
  worlds: WorldService;
  lints: LintsQueries;
}

interface Needs {
  audit: AuditService;
  index: ReferenceIndexService;
  audiences: AudienceService;
  people: PeopleCount;
  /** What uses a situation: the catalogue says it. */
  use: SituationUse;
}

export function createSituations(
  { database, clock }: Platform,
  { audit, index, audiences, people, use }: Needs,
): Situations {
  const worlds = new WorldService(database, clock, index);
  const lints = new LintsQueries({ database, clock, audiences, people });
  const service = new SituationsService({ database, clock, audit, worlds, use });
  return {
    service,
    worlds,
    lints,
    resolvers: [
      new SituationsResolver(
        service,
        new SituationsQueries({ database, use, lints }),
        new DeletedSituationsQueries(database),
      ),
      new SituationAudienceResolver(audiences),
      new SituationLintsResolver(lints),
    ],
    loaders: () => situationsLoaders(database),
    nodes: [situationNode],
  };
}
