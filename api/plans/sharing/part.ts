import type { AuditService } from '../../accounts';
import type { PublishedCatalogueService } from '../../catalogue';
import type { AddressLimitsService } from '../../guard';
import type { Platform } from '../../platform/platform';
import type { WorldService } from '../../situations';
import type { PlansService } from '../plans.service';
import type { ProgressQueries } from '../progress/progress.queries';
import { ProposalAnswersService } from './proposal-answers.service';
import { ProposalRow } from './proposal.entity';
import { ProposalsService } from './proposals.service';
import { ShareOpeningRow } from './share-opening.entity';
import { ShareRow } from './share.entity';
import { SharedViewService } from './shared-view.service';
import { SharesService } from './shares.service';
import { SharingPersonalDataService } from './sharing-personal-data.service';
import { SharingResolver } from './sharing.resolver';

export const SHARING_ENTITIES = [ShareRow, ShareOpeningRow, ProposalRow];

interface Needs {
  audit: AuditService;
  catalogues: PublishedCatalogueService;
  limits: AddressLimitsService;
  worlds: WorldService;
  plans: PlansService;
  progress: ProgressQueries;
}

/** What the page of a shared link shows and takes. */
export interface SharedPageServices {
  view: SharedViewService;
  proposals: ProposalsService;
}

export function createSharing({ database, clock, config }: Platform, needs: Needs) {
  const shares = new SharesService(database, clock, { ...needs, publicUrl: config.publicUrl });
  const proposals = new ProposalsService(database, clock, { ...needs, shares });
  const answers = new ProposalAnswersService(database, clock, needs);
  const pages: SharedPageServices = { view: new SharedViewService(database, { ...needs, shares }), proposals };
  return {
    pages,
    personalData: new SharingPersonalDataService(clock, needs.catalogues),
    resolver: new SharingResolver({ shares, proposals, answers }),
  };
}
