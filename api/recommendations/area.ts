import type { Permission } from '../accounts/permissions';
import type { Area } from '../platform/area';
import { recommendationsOperations } from './recommendations.policy';
import { PersonasResolver, RecommendationsResolver } from './recommendations.resolver';

export const recommendations: Area<Permission> = {
  name: 'recommendations',
  entities: [],
  resolvers: [RecommendationsResolver, PersonasResolver],
  operations: recommendationsOperations,
};
