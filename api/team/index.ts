export { Notice } from './notices.graphql';
export type { NoticesService } from './notices.service';
export type { NoticeKind, NoticePages, NoticeText } from './notices.types';
export type { StaffNoticeRow } from './staff-notice.entity';
export type { TeamLoaders } from './team.loaders';
export type { TerritoriesService } from './territories.service';
export type { TerritoryScope } from './territories.types';
