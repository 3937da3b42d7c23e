import type { AuditService } from '../../accounts';
import type { AreaInstance, Part } from '../../platform/area';
import { handles } from '../../platform/jobs/topic';
import type { Platform } from '../../platform/platform';
import type { NoticesService } from '../../team';
import type { Editorial } from '../editorial/part';
import { ReleaseDueService } from './release-due.service';
import { ReleaseGatesService } from './release-gates.service';
import { ReleaseItemRow } from './release-item.entity';
import { ReleasePublicationService } from './release-publication.service';
import { ReleaseScheduleService } from './release-schedule.service';
import { ReleaseRow } from './release.entity';
import { ReleasesQueries } from './releases.queries';
import {
  NoticeReleasesResolver,
  RecommendationReleasesResolver,
  ReleaseItemsResolver,
  ReleasesResolver,
  RevisionReleaseResolver,
} from './releases.resolver';
import { ReleasesService } from './releases.service';
import { releaseDue } from './releases.topics';

export const releasesPart: Part = {
  entities: [ReleaseRow, ReleaseItemRow],
  resolvers: [
    ReleasesResolver,
    ReleaseItemsResolver,
    RevisionReleaseResolver,
    RecommendationReleasesResolver,
    NoticeReleasesResolver,
  ],
};

interface Needs {
  audit: AuditService;
  notices: NoticesService;
  editing: Pick<Editorial, 'drafts' | 'gates' | 'notices' | 'publication' | 'schedule'>;
}

export function createReleases(
  { database, clock, databaseClock, jobs }: Platform,
  { audit, notices, editing }: Needs,
): AreaInstance {
  const gates = new ReleaseGatesService(editing.gates);
  const publication = new ReleasePublicationService({ ...editing, clock, audit, gates });
  const schedule = new ReleaseScheduleService({
    ...{ clock, databaseClock, jobs, audit, gates },
    schedule: editing.schedule,
  });
  const service = new ReleasesService({ database, clock, audit, publication, schedule });
  const due = new ReleaseDueService({ database, databaseClock, audit, gates, notices, publication });
  return {
    resolvers: [
      new ReleasesResolver(service, new ReleasesQueries(database)),
      new ReleaseItemsResolver(),
      new RevisionReleaseResolver(),
      new RecommendationReleasesResolver(),
      new NoticeReleasesResolver(),
    ],
    jobHandlers: [handles(releaseDue, async (release) => due.publish(release))],
  };
}
