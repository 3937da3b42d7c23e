import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { PublishedCatalogueService } from '../catalogue';
import type { Platform } from '../platform/platform';
import type { WorldService } from '../situations';
import { recommendationsOperations } from './recommendations.policy';
import { RecommendationsResolver } from './recommendations.resolver';
import { MatchingService } from './matching.service';
import { RecommendationsService } from './recommendations.service';

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
  _platform: Platform,
  { worlds, catalogues }: { worlds: WorldService; catalogues: PublishedCatalogueService },
): Recommendations {
  const matchings = new MatchingService(catalogues, worlds);
  const service = new RecommendationsService(matchings);
  return { service, resolvers: [new RecommendationsResolver(service)], warmUp: async () => matchings.at() };
}
