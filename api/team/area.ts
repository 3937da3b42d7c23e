import type { AuditService, EraseListener } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { ReferenceIndexService } from '../reference';
import { NoticesResolver } from './notices.resolver';
import { NoticesService } from './notices.service';
import type { NoticeText } from './notices.types';
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
  entities: [TerritoryRow, StaffNoticeRow, ...savedViewsPart.entities],
  resolvers: [TerritoriesResolver, NoticesResolver, ...savedViewsPart.resolvers],
  operations: teamOperations,
  audited: teamAudited,
};

export interface Team extends AreaInstance<Viewer> {
  notices: NoticesService;
  territories: TerritoriesService;
  onErase: EraseListener;
}

interface Needs {
  audit: AuditService;
  places: ReferenceIndexService;
  /** The sentences of notices, by the kind of their subject. */
  noticeTexts: Readonly<Record<string, NoticeText>>;
}

export function createTeam(platform: Platform, { audit, places, noticeTexts }: Needs): Team {
  const { database, clock } = platform;
  const notices = new NoticesService(database, clock);
  const territories = new TerritoriesService(database, audit, places);
  const savedViews = createSavedViews(platform, audit);
  return {
    notices,
    territories,
    onErase: savedViews.onErase,
    resolvers: [
      new TerritoriesResolver(territories),
      new NoticesResolver(notices, noticeTexts),
      ...(savedViews.resolvers ?? []),
    ],
    loaders: () => teamLoaders(database, territories),
  };
}
