import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { WorldService } from '../situations';
import { recommendationsOperations } from './recommendations.policy';
import { RecommendationsResolver } from './recommendations.resolver';
import { RecommendationsService } from './recommendations.service';
import { SnapshotService } from './snapshot.service';

export const recommendations: Area<Permission> = {
  name: 'recommendations',
  entities: [],
  resolvers: [RecommendationsResolver],
  operations: recommendationsOperations,
};

export interface Recommendations extends AreaInstance<Viewer> {
  service: RecommendationsService;
}

export function createRecommendations(
  { database, log }: Platform,
  { worlds }: { worlds: WorldService },
): Recommendations {
  const service = new RecommendationsService(new SnapshotService(database, worlds, log));
  return { service, resolvers: [new RecommendationsResolver(service)] };
}
