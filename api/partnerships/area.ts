import type { AuditService } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { OffersPort } from '../contributions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { TerritoriesService } from '../team';
import { partnershipsAudited } from './audited.rules';
import { PartnerRow } from './partner.entity';
import { ContributionPartnerResolver, PartnersResolver } from './partners.resolver';
import { ConfirmationsService } from './confirmations.service';
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

export function createPartnerships({ database, clock }: Platform, { audit, territories }: Needs): Partnerships {
  const service = new PartnersService(database, clock, territories);
  const presentations = new PresentationsService(database, audit);
  const confirmations = new ConfirmationsService(database, clock, { audit, partners: service });
  return {
    offers: service,
    publicPartners: new PublicPartnersQueries(database),
    resolvers: [
      new PartnersResolver(clock, { partners: service, presentations, confirmations }),
      new ContributionPartnerResolver(),
    ],
    loaders: () => partnershipsLoaders(database),
  };
}
