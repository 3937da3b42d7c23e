import type { Permission, Viewer } from '../accounts/permissions';
import type { OffersPort } from '../contributions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { TerritoriesService } from '../team';
import { PartnerRow } from './partner.entity';
import { ContributionPartnerResolver, PartnersResolver } from './partners.resolver';
import { PartnersService } from './partners.service';
import { partnershipsLoaders } from './partnerships.loaders';
import { partnershipsOperations } from './partnerships.policy';

export const partnerships: Area<Permission> = {
  name: 'partnerships',
  entities: [PartnerRow],
  resolvers: [PartnersResolver, ContributionPartnerResolver],
  operations: partnershipsOperations,
};

export interface Partnerships extends AreaInstance<Viewer> {
  offers: OffersPort;
}

interface Needs {
  territories: TerritoriesService;
}

export function createPartnerships({ database }: Platform, { territories }: Needs): Partnerships {
  const service = new PartnersService(database, territories);
  return {
    offers: service,
    resolvers: [new PartnersResolver(service), new ContributionPartnerResolver()],
    loaders: () => partnershipsLoaders(database),
  };
}
