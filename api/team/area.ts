import type { AuditService, EraseListener } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { ReferenceIndexService } from '../reference';
import { createDigests, digestsPart } from './digests/part';
import { NoticesResolver } from './notices.resolver';
import { NoticesService } from './notices.service';
import type { NoticePages, NoticeText } from './notices.types';
import { createSavedViews, savedViewsPart } from './saved-views/part';
import { StaffNoticeRow } from './staff-notice.entity';
import { teamLoaders } from './team.loaders';
import { teamOperations } from './team.policy';
import { TerritoriesResolver } from './territories.resolver';
import { TerritoriesService } from './territories.service';
import { TerritoryRow } from './territory.entity';
import { teamAudited } from './audited.rules';

export const team: Area<Permission> = {
  name: 'team',
  entities: [TerritoryRow, StaffNoticeRow, ...digestsPart.entities, ...savedViewsPart.entities],
  resolvers: [TerritoriesResolver, NoticesResolver, ...digestsPart.resolvers, ...savedViewsPart.resolvers],
  operations: teamOperations,
  audited: teamAudited,
};

export interface Team extends AreaInstance<Viewer> {
  notices: NoticesService;
  territories: TerritoriesService;
  onErase: readonly EraseListener[];
}

interface Needs {
  audit: AuditService;
  places: ReferenceIndexService;
  /** The sentences of notices, by the kind of their subject. */
  noticeTexts: Readonly<Record<string, NoticeText>>;
  noticePages: NoticePages;
}

export function createTeam(platform: Platform, needs: Needs): Team {
  const { audit, places, noticeTexts } = needs;
  const { database, clock } = platform;
  const notices = new NoticesService(database, clock);
  const territories = new TerritoriesService(database, audit, places);
  const savedViews = createSavedViews(platform, audit);
  const digests = createDigests(platform, needs);
  return {
    notices,
    territories,
    onErase: [savedViews.onErase, digests.onErase],
    resolvers: [
      new TerritoriesResolver(territories),
      new NoticesResolver(notices, noticeTexts),
      ...(savedViews.resolvers ?? []),
      ...(digests.resolvers ?? []),
    ],
    jobHandlers: digests.jobHandlers,
    loaders: () => teamLoaders(database, territories),
  };
}
