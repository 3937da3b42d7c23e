import type { AuditService } from '../../accounts';
import type { PublicationListener } from '../../catalogue';
import type { AddressLimitsService } from '../../guard';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { WorldService } from '../../situations';
import type { NoticesService } from '../../team';
import type { ContributionLinks } from '../contribution-links.rules';
import type { ContributionsSettings } from '../contributions-settings.rules';
import type { OffersPort } from '../offers.types';
import { AcceptanceMailResolver } from './acceptance-mail.resolver';
import { ContributionStatusQueries } from './contribution-status.queries';
import { ContributionStatusResolver } from './contribution-status.resolver';
import { correspondenceJobs } from './correspondence.jobs';
import { CorrespondenceService } from './correspondence.service';
import { FollowUpResolver } from './follow-up.resolver';
import { FollowUpService } from './follow-up.service';
import { PublicationService } from './publication.service';
import { retentionJobs } from './retention.jobs';
import { RetentionService } from './retention.service';

export const followUpPart: Part = {
  entities: [],
  resolvers: [FollowUpResolver, ContributionStatusResolver, AcceptanceMailResolver],
};

export interface FollowUp extends AreaInstance {
  correspondence: CorrespondenceService;
  followUp: FollowUpService;
  statuses: ContributionStatusQueries;
  onPublication: PublicationListener;
}

interface Needs {
  audit: AuditService;
  settings: ContributionsSettings;
  limits: AddressLimitsService;
  worlds: WorldService;
  links: ContributionLinks;
  offers: OffersPort;
  notices: NoticesService;
}

export function createFollowUp({ database, clock, jobs }: Platform, needs: Needs): FollowUp {
  const { audit, settings, limits, worlds, links, offers, notices } = needs;
  const correspondence = new CorrespondenceService(database, clock, { jobs, links, settings, limits });
  const followUp = new FollowUpService(database, clock, { audit, correspondence, limits, offers, links, notices });
  const statuses = new ContributionStatusQueries(clock);
  const retention = new RetentionService(database, clock, { audit, correspondence });
  return {
    correspondence,
    followUp,
    statuses,
    onPublication: new PublicationService(clock, audit, { worlds, links, correspondence }),
    resolvers: [new FollowUpResolver(followUp), new ContributionStatusResolver(statuses), new AcceptanceMailResolver()],
    jobHandlers: [...correspondenceJobs(correspondence), ...retentionJobs(retention)],
  };
}
