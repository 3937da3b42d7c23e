import type { AuditService } from '../../accounts';
import { handles } from '../../platform/jobs/topic';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import { TextWordsQueries } from '../../reference';
import type { WorldService } from '../../situations';
import type { NoticesService } from '../../team';
import { ReviewCommentRow } from '../comments/review-comment.entity';
import { ReviewCommentsResolver, RevisionCommentsResolver } from '../comments/review-comments.resolver';
import { ReviewCommentsService } from '../comments/review-comments.service';
import { ComparisonQueries } from './comparison.queries';
import { ComparisonResolver } from './comparison.resolver';
import { CalendarQueries } from '../schedule/calendar.queries';
import { CalendarResolver } from '../schedule/calendar.resolver';
import { DraftsService } from './drafts.service';
import { DueService } from '../schedule/due.service';
import { EditableQueries } from './editable.queries';
import { EditorialResolver, RevisionResolver, SituationUseResolver } from './editorial.resolver';
import { EditorialService } from './editorial.service';
import { EditorialNoticesService } from './editorial-notices.service';
import { GatesService } from './gates.service';
import { NoticeRecommendationsResolver } from './notice-fields.resolver';
import { PublicationService } from './publication.service';
import type { PublicationListener } from './publication.service';
import type { Gate } from './gates.types';
import { RecommendationRow } from './recommendation.entity';
import { RevisionRow } from './revision.entity';
import { ScheduleService } from '../schedule/schedule.service';
import { publicationDue, withdrawalDue } from '../schedule/schedule.topics';

export const editorialPart: Part = {
  entities: [RecommendationRow, RevisionRow, ReviewCommentRow],
  resolvers: [
    EditorialResolver,
    RevisionResolver,
    SituationUseResolver,
    ComparisonResolver,
    CalendarResolver,
    NoticeRecommendationsResolver,
    ReviewCommentsResolver,
    RevisionCommentsResolver,
  ],
};

export interface Editorial extends AreaInstance {
  drafts: DraftsService;
  editorial: EditorialService;
  gates: GatesService;
  notices: EditorialNoticesService;
  publication: PublicationService;
  schedule: ScheduleService;
}

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  notices: NoticesService;
  onPublication: PublicationListener;
  /** What must hold before a move. */
  gates: readonly Gate[];
}

export function createEditorial(
  platform: Platform,
  { audit, worlds, notices, onPublication, gates }: Needs,
): Editorial {
  const { database, clock, databaseClock, jobs } = platform;
  const drafts = new DraftsService({ database, clock, audit, worlds });
  const publication = new PublicationService({ clock, jobs, listener: onPublication });
  const shared = {
    ...{ database, clock, databaseClock, audit, publication },
    gates: new GatesService(gates),
    notices: new EditorialNoticesService(notices),
  };
  const words = new TextWordsQueries(database, clock, { tables: ['current_revision'] });
  const schedule = new ScheduleService({ databaseClock, jobs, publication });
  const comments = new ReviewCommentsService({ database, clock, audit });
  const editorial = new EditorialService({ ...shared, drafts, schedule, comments });
  const due = new DueService(shared);
  return {
    ...{ drafts, editorial, publication, schedule },
    ...{ gates: shared.gates, notices: shared.notices },
    resolvers: [
      new EditorialResolver(drafts, editorial, new EditableQueries(database, clock, words)),
      new RevisionResolver(),
      new SituationUseResolver(),
      new ComparisonResolver(new ComparisonQueries(database)),
      new CalendarResolver(new CalendarQueries(database)),
      new NoticeRecommendationsResolver(),
      new ReviewCommentsResolver(comments),
      new RevisionCommentsResolver(),
    ],
    jobHandlers: [
      handles(publicationDue, async (revision) => due.publish(revision)),
      handles(withdrawalDue, async (revision) => due.withdraw(revision)),
    ],
  };
}
