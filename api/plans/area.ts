import type { AuditService } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { AddressLimitsService } from '../guard';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { PublishedCatalogueService } from '../catalogue';
import type { PersonalDataOwner, ProfileRead, ProfilesService } from '../profiles';
import type { ExposuresService, RecommendationsService } from '../recommendations';
import type { WorldService } from '../situations';
import type { CalendarFeedService } from './calendar/calendar-feed.service';
import { CalendarResolver } from './calendar/calendar.resolver';
import { createCalendars } from './calendar/part';
import { PlanCalendarRow } from './calendar/plan-calendar.entity';
import { CheckInsResolver } from './check-ins/check-ins.resolver';
import { CheckInsService } from './check-ins/check-ins.service';
import { ChoosingService } from './choice/choosing.service';
import { dailyPlanNode } from './daily-plan-node.queries';
import { DailyPlanRow } from './daily-plan.entity';
import { PlansPersonalDataService } from './plans-personal-data.service';
import { OutcomeQueries } from './experiments/outcome.queries';
import { OutcomeResolver } from './experiments/outcome.resolver';
import { FeedbackQueries } from './feedback/feedback.queries';
import { FeedbackResolver } from './feedback/feedback.resolver';
import { PlanGapsQueries } from './notes/plan-gaps.queries';
import { PlanGapsResolver } from './notes/plan-gaps.resolver';
import { PersonalService } from './personal.service';
import { MakingService } from './making/making.service';
import { PlannedActionResolver } from './planned-action.resolver';
import { PlannedActionRow } from './planned-action.entity';
import { PlannedRevisionRow } from './planned-revision.entity';
import { plannedActionNode } from './planned-action-node.queries';
import { plansOperations } from './plans.policy';
import { plansLoaders } from './plans.loaders';
import { PlansResolver } from './plans.resolver';
import { PlansService } from './plans.service';
import { ProgressQueries } from './progress/progress.queries';
import { ProgressResolver } from './progress/progress.resolver';
import { RecommendationResponseRow } from './recommendation-response.entity';
import { RecommendationResponsesService } from './recommendation-responses.service';
import { ResponsesService } from './responses.service';
import { ToldPlansService } from './told-plans.service';
import { plansAudited } from './audited.rules';
import { usefulnessJobs } from './usefulness/usefulness.jobs';
import { UsefulnessService } from './usefulness/usefulness.service';
import { SaidQueries } from './said/said.queries';
import { SaidResolver } from './said/said.resolver';
import { SHARING_ENTITIES, createSharing } from './sharing/part';
import type { SharedPageServices } from './sharing/part';
import { SharingResolver } from './sharing/sharing.resolver';

export const plans: Area<Permission> = {
  name: 'plans',
  entities: [
    DailyPlanRow,
    PlannedActionRow,
    PlannedRevisionRow,
    RecommendationResponseRow,
    ...SHARING_ENTITIES,
    PlanCalendarRow,
  ],
  resolvers: [
    ...[PlansResolver, PlannedActionResolver, FeedbackResolver, PlanGapsResolver, ProgressResolver, SaidResolver],
    ...[OutcomeResolver, SharingResolver, CheckInsResolver, CalendarResolver],
  ],
  operations: plansOperations,
  audited: plansAudited,
};

export interface Plans extends AreaInstance<Viewer> {
  pageStateOf: PlansService['pageStateOf'];
  personalData: readonly PersonalDataOwner[];
  /** For the page of a shared link. */
  shared: SharedPageServices;
  told: ToldPlansService;
  /** For whoever has the address of a calendar. */
  calendarFeed: CalendarFeedService;
  making: MakingService;
}

interface Needs {
  audit: AuditService;
  limits: AddressLimitsService;
  profiles: ProfilesService;
  worlds: WorldService;
  recommendations: RecommendationsService;
  exposures: ExposuresService;
  catalogues: PublishedCatalogueService;
  readWith: (viewer: Viewer) => ProfileRead | undefined;
}

export function createPlans(platform: Platform, needs: Needs): Plans {
  const { database, clock } = platform;
  const { audit, recommendations, exposures, catalogues } = needs;
  const choosing = new ChoosingService(needs);
  const making = new MakingService(database, clock, { choosing, exposures });
  const service = new PlansService(database, clock, { readWith: needs.readWith, choosing, making });
  const progress = new ProgressQueries(database, clock);
  const checkIns = new CheckInsService(database, clock, needs);
  const sharing = createSharing(platform, { ...needs, plans: service, progress });
  const told = new ToldPlansService(database, clock, { making, choosing, catalogues, checkIns });
  const calendars = createCalendars(platform, { audit, catalogues, plans: service, told });
  const opinions = new RecommendationResponsesService(database, clock, audit);
  const responses = new ResponsesService(database, clock, { audit, plans: service });
  return {
    pageStateOf: (viewer) => service.pageStateOf(viewer),
    personalData: [new PlansPersonalDataService(catalogues), sharing.personalData, calendars.personalData],
    shared: sharing.pages,
    told,
    calendarFeed: calendars.feed,
    making,
    resolvers: [
      new PlansResolver(service, new PersonalService(recommendations, exposures, catalogues), { responses, opinions }),
      new PlannedActionResolver(clock),
      new FeedbackResolver(new FeedbackQueries(database, clock)),
      new ProgressResolver(progress),
      new PlanGapsResolver(new PlanGapsQueries(database, clock)),
      new SaidResolver(new SaidQueries(database, clock)),
      new OutcomeResolver(new OutcomeQueries(database, clock)),
      sharing.resolver,
      calendars.resolver,
      new CheckInsResolver(checkIns),
    ],
    loaders: () => plansLoaders(database),
    jobHandlers: usefulnessJobs(new UsefulnessService(database, clock, needs.worlds)),
    nodes: [plannedActionNode(database, clock), dailyPlanNode(service)],
  };
}
