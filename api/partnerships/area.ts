import type { AuditService } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { OffersPort } from '../contributions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { TerritoriesService } from '../team';
import { partnershipsAudited } from './audited.rules';
import { PartnerRow } from './partner.entity';
import { ContributionPartnerResolver, PartnersResolver } from './partners.resolver';
import { PartnersService } from './partners.service';
import { partnershipsLoaders } from './partnerships.loaders';
import { partnershipsOperations } from './partnerships.policy';
import { PresentationsService } from './presentations.service';
import { PublicPartnersQueries } from './public-partners.queries';

export const partnerships: Area<Permission> = {
  name: 'partnerships',
  entities: [PartnerRow],
  resolvers: [PartnersResolver, ContributionPartnerResolver],
  operations: partnershipsOperations,
  audited: partnershipsAudited,
};

export interface Partnerships extends AreaInstance<Viewer> {
  offers: OffersPort;
  /** For the public pages. */
  publicPartners: PublicPartnersQueries;
}

interface Needs {
  audit: AuditService;
  territories: TerritoriesService;
}

export function createPartnerships({ database }: Platform, { audit, territories }: Needs): Partnerships {
  const service = new PartnersService(database, territories);
  return {
    offers: service,
    publicPartners: new PublicPartnersQueries(database),
    resolvers: [
      new PartnersResolver(service, new PresentationsService(database, audit)),
      new ContributionPartnerResolver(),
    ],
    loaders: () => partnershipsLoaders(database),
  };
}
