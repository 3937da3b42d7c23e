import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, Made } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { WorldService } from '../situations';
import { PersonasQueries } from './personas.queries';
import { recommendationsOperations } from './recommendations.policy';
import { PersonasResolver, RecommendationsResolver } from './recommendations.resolver';
import { RecommendationsService } from './recommendations.service';
import { SnapshotService } from './snapshot.service';

export const recommendations: Area<Permission> = {
  name: 'recommendations',
  entities: [],
  resolvers: [RecommendationsResolver, PersonasResolver],
  operations: recommendationsOperations,
};

export interface Recommendations extends Made<Viewer> {
  service: RecommendationsService;
}

export function createRecommendations({ database }: Platform, { worlds }: { worlds: WorldService }): Recommendations {
  const service = new RecommendationsService(new SnapshotService(database, worlds));
  return {
    service,
    resolvers: [new RecommendationsResolver(service), new PersonasResolver(new PersonasQueries(database, service))],
  };
}
