import type { AuditService } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { ReferenceIndexService } from '../reference';
import { NoticesResolver } from './notices.resolver';
import { NoticesService } from './notices.service';
import type { NoticeText } from './notices.types';
import { StaffNoticeRow } from './staff-notice.entity';
import { teamLoaders } from './team.loaders';
import { teamOperations } from './team.policy';
import { TerritoriesResolver } from './territories.resolver';
import { TerritoriesService } from './territories.service';
import { TerritoryRow } from './territory.entity';
import { teamAudited } from './audited.rules';

export const team: Area<Permission> = {
  name: 'team',
  entities: [TerritoryRow, StaffNoticeRow],
  resolvers: [TerritoriesResolver, NoticesResolver],
  operations: teamOperations,
  audited: teamAudited,
};

export interface Team extends AreaInstance<Viewer> {
  notices: NoticesService;
  territories: TerritoriesService;
}

interface Needs {
  audit: AuditService;
  places: ReferenceIndexService;
  /** The sentences of notices, by the kind of their subject. */
  noticeTexts: Readonly<Record<string, NoticeText>>;
}

export function createTeam({ database, clock }: Platform, { audit, places, noticeTexts }: Needs): Team {
  const notices = new NoticesService(database, clock);
  const territories = new TerritoriesService(database, audit, places);
  return {
    notices,
    territories,
    resolvers: [new TerritoriesResolver(territories), new NoticesResolver(notices, noticeTexts)],
    loaders: () => teamLoaders(database, territories),
  };
}
