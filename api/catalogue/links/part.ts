import type { AuditService } from '../../accounts';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { WorldService } from '../../situations';
import type { AudienceService } from '../../targeting';
import type { NoticesService } from '../../team';
import type { DraftsService } from '../editorial/drafts.service';
import { HiddenLinksService } from './hidden-links.service';
import { LinkAudiencesQueries } from './runs/link-audiences.queries';
import { LinkLookRow } from './runs/link-look.entity';
import { LinkNoticesService } from './link-notices.service';
import { LinkRunRow } from './runs/link-run.entity';
import { linkRunJobs } from './runs/link-runs.jobs';
import { LinkRunsService } from './runs/link-runs.service';
import { LinkStatesService } from './link-states.service';
import { LinkTurnsService } from './link-turns.service';
import { LinkUseRow } from './link-use.entity';
import { LinkRow } from './link.entity';
import { linksSettings } from './links-settings.rules';
import { LinksQueries } from './links.queries';
import { LinksResolver, RecommendationLinksResolver } from './links.resolver';
import { LinksService } from './links.service';
import { LooksService } from './looks.service';

export { deadAmong } from './dead-links.queries';

export const linksPart: Part = {
  entities: [LinkRow, LinkUseRow, LinkRunRow, LinkLookRow],
  resolvers: [LinksResolver, RecommendationLinksResolver],
};

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  audiences: AudienceService;
  notices: NoticesService;
  drafts: DraftsService;
}

export function createLinks(platform: Platform, needs: Needs): AreaInstance {
  const { database, clock, config } = platform;
  const { audit, drafts } = needs;
  const settings = linksSettings(config);
  const turns = new LinkTurnsService(database);
  const looks = new LooksService(platform, turns);
  const notices = new LinkNoticesService(needs.notices);
  const hidden = new HiddenLinksService({ clock, audit, notices, settings });
  const states = new LinkStatesService({ database, clock, audit, hidden, notices });
  const audiences = new LinkAudiencesQueries({ database, ...needs });
  const runs = new LinkRunsService({ ...platform, turns, looks, audiences, states });
  const service = new LinksService({ database, audit, drafts, looks, states, settings });
  return {
    resolvers: [new LinksResolver(new LinksQueries(database), service, settings), new RecommendationLinksResolver()],
    jobHandlers: settings.checks ? linkRunJobs(runs) : [],
  };
}
