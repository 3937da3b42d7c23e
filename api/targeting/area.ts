import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { ReferenceIndexService } from '../reference';
import { AudienceResolver, AudienceSliceResolver } from './audience/audience.resolver';
import { AudienceService } from './audience/audience.service';
import type { PeopleCount } from './audience/audience.service';
import { targetingLoaders } from './targeting.loaders';
import { targetingOperations } from './targeting.policy';
import { TargetingQueries } from './targeting.queries';
import { TargetingResolver } from './targeting.resolver';
import type { Worlds } from './worlds.types';

export const targeting: Area<Permission> = {
  name: 'targeting',
  entities: [],
  resolvers: [TargetingResolver, AudienceResolver, AudienceSliceResolver],
  operations: targetingOperations,
};

export interface Targeting extends AreaInstance<Viewer> {
  audiences: AudienceService;
}

interface Needs {
  index: ReferenceIndexService;
  worlds: Worlds;
  people: PeopleCount;
}

export function createTargeting({ database, clock }: Platform, { index, worlds, people }: Needs): Targeting {
  const audiences = new AudienceService({ database, clock, worlds, index });
  return {
    audiences,
    resolvers: [
      new TargetingResolver(new TargetingQueries(worlds)),
      new AudienceResolver(audiences),
      new AudienceSliceResolver(),
    ],
    loaders: () => targetingLoaders(worlds, people),
  };
}
