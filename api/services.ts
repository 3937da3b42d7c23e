import type { DataSource } from 'typeorm';
import { AccountsResolver, AuditService, SessionsService, StaffService } from './accounts';
import {
  CatalogueLintsQueries,
  CatalogueQueries,
  CatalogueResolver,
  DraftsService,
  EditableQueries,
  EditorialResolver,
  EditorialService,
  LintsResolver,
  RevisionResolver,
  SituationChangeQueries,
  SituationChangeResolver,
  SituationUseResolver,
  StarterService,
  TopicQueries,
  situationUse,
} from './catalogue';
import { createTriageServices } from './contribution-services';
import {
  ContributionFieldsResolver,
  ContributionPartnerResolver,
  ContributionLinks,
  ContributionStatusResolver,
  ContributionWordsResolver,
  ContributionsQueries,
  ContributionsResolver,
  CorrespondenceService,
  DecisionsService,
  EditableRecommendationContributionsResolver,
  PartnersResolver,
  PartnersService,
  PublishedContributions,
  RecommendationContributorsResolver,
  RefusalReasonsResolver,
  RefusalReasonsService,
  ReleasedClaims,
  TerritoriesResolver,
  TerritoriesService,
} from './contributions';
import { createIntakeServices } from './intake-services';
import {
  PersonalPlans,
  PersonalService,
  PlannedActionResolver,
  PlansResolver,
  PlansService,
  ResponsesService,
} from './plans';
import type { Clock } from './platform/clock';
import type { Config } from './platform/config';
import type { Notifications } from './platform/database/notifications';
import type { Jobs } from './platform/jobs/jobs';
import type { JobHandler } from './platform/jobs/topic';
import type { Logger } from './platform/log';
import type { InboundMailHandler } from './platform/mail/inbound';
import type { Signer } from './platform/signer';
import { PrivacyService, ProfilesCount, ProfilesResolver, ProfilesService } from './profiles';
import {
  PersonasQueries,
  PersonasResolver,
  RecommendationsResolver,
  RecommendationsService,
  SnapshotService,
} from './recommendations';
import { JobTitleFieldsResolver, PlaceFieldsResolver, ReferenceResolver, ReferenceService } from './reference';
import type { PeopleCount } from './situations';
import {
  AudienceResolver,
  AudienceService,
  AudienceSliceResolver,
  LintsQueries,
  SituationAudienceResolver,
  SituationLintsResolver,
  SituationsQueries,
  SituationsResolver,
  SituationsService,
  WorldService,
} from './situations';

/** Those that the entries and the request's context use by name; the others are known by their resolvers only. */
export interface Services {
  sessions: SessionsService;
  staff: StaffService;
  profiles: ProfilesService;
  starter: StarterService;
  worlds: WorldService;
  people: PeopleCount;
  resolvers: ReadonlyMap<unknown, object>;
  /** The areas' tables of jobs, one after the other. */
  jobHandlers: readonly JobHandler[];
  /** Takes in what people send by e-mail. */
  postbox: InboundMailHandler;
}

/** For services that send jobs, or write links. */
interface Surroundings {
  jobs: Jobs;
  config: Config;
  notifications: Notifications;
  signer: Signer;
  log: Logger;
}

export function createServices(database: DataSource, clock: Clock, surroundings: Surroundings): Services {
  const parts = createParts(database, clock, surroundings);
  const { sessions, staff, profiles, worlds, people, starter, intake, triage } = parts;
  const jobHandlers = [...intake.jobHandlers, ...triage.jobHandlers];
  return {
    sessions,
    staff,
    profiles,
    worlds,
    people,
    starter,
    resolvers: createResolvers(parts),
    jobHandlers,
    postbox: intake.postbox,
  };
}

/** Every service from an explicit constructor, from left to right; ports are plugged here. */
function createParts(database: DataSource, clock: Clock, { jobs, config, notifications, signer, log }: Surroundings) {
  const audit = new AuditService(database, clock);
  const onSignOut = new ReleasedClaims(clock, audit);
  const sessions = new SessionsService(database, clock, { audit, onSignOut });
  const staff = new StaffService(database, clock, { audit, onSignOut });
  const worlds = new WorldService(database, clock);
  const audiences = new AudienceService({ database, worlds, clock });
  const people = new ProfilesCount(database);
  const lints = new LintsQueries({ database, clock, audiences, people });
  const situations = new SituationsService({ database, clock, audit, worlds, use: situationUse });
  const profiles = new ProfilesService(database, clock, { audit, worlds });
  const privacy = new PrivacyService(database, { audit, clock, personalData: [new PersonalPlans()] });
  const links = new ContributionLinks(signer, config);
  const correspondence = new CorrespondenceService(database, clock, { jobs, links, config });
  const intake = createIntakeServices(database, clock, { audit, worlds, links, correspondence, signer, config, log });
  const drafts = new DraftsService({ database, clock, audit, worlds });
  const editorial = new EditorialService(
    { database, clock, audit, worlds },
    drafts,
    new PublishedContributions(clock, audit, { worlds, links, correspondence }),
  );
  const recommendations = new RecommendationsService(new SnapshotService(database, worlds));
  const responses = new ResponsesService(database, clock, audit);
  const territories = new TerritoriesService(database, audit, worlds);
  const queue = new ContributionsQueries(database, clock, territories);
  const decisions = new DecisionsService(clock, drafts, correspondence);
  const triage = createTriageServices(database, clock, { audit, worlds, territories, decisions, jobs, notifications });
  const starter = new StarterService({ database, situations, drafts, editorial });
  const served = {
    reference: new ReferenceService(database),
    plans: new PlansService(database, clock, recommendations),
    partners: new PartnersService(database),
  };
  const refusalReasons = new RefusalReasonsService(database, audit, queue);
  return {
    database,
    clock,
    audit,
    sessions,
    staff,
    worlds,
    audiences,
    people,
    lints,
    situations,
    profiles,
    privacy,
    intake,
    drafts,
    editorial,
    recommendations,
    responses,
    territories,
    queue,
    triage,
    starter,
    served,
    refusalReasons,
  };
}

function createResolvers(parts: ReturnType<typeof createParts>): ReadonlyMap<unknown, object> {
  const { database, clock, audit, sessions, staff, worlds, audiences, lints, situations, served, refusalReasons } =
    parts;
  const { profiles, privacy, intake, drafts, editorial, recommendations, responses, territories, queue, triage } =
    parts;
  return byClass(
    new AccountsResolver(sessions, staff, audit),
    new ReferenceResolver(served.reference),
    new PlaceFieldsResolver(),
    new JobTitleFieldsResolver(),
    new SituationsResolver(situations, new SituationsQueries(database, worlds)),
    new AudienceResolver(audiences),
    new AudienceSliceResolver(),
    new SituationAudienceResolver(audiences),
    new SituationLintsResolver(lints),
    new ProfilesResolver(profiles, privacy),
    new CatalogueResolver(new CatalogueQueries(database, worlds), new TopicQueries(database)),
    new EditorialResolver(drafts, editorial, new EditableQueries(database)),
    new RevisionResolver(),
    new SituationUseResolver(),
    new SituationChangeResolver(new SituationChangeQueries({ database, worlds, audiences })),
    new LintsResolver(new CatalogueLintsQueries({ database, worlds, lints })),
    new RecommendationsResolver(recommendations),
    new PersonasResolver(new PersonasQueries(database, recommendations)),
    new PlansResolver(served.plans, responses, new PersonalService(recommendations)),
    new PlannedActionResolver(),
    new ContributionsResolver(intake.intake, queue, triage.moderation),
    new ContributionFieldsResolver(triage.moderation),
    new ContributionWordsResolver(),
    new TerritoriesResolver(territories),
    new RefusalReasonsResolver(refusalReasons),
    new ContributionStatusResolver(clock),
    ...intake.resolvers,
    ...triage.resolvers,
    new EditableRecommendationContributionsResolver(),
    new RecommendationContributorsResolver(),
    new PartnersResolver(served.partners),
    new ContributionPartnerResolver(),
  );
}

function byClass(...resolvers: object[]): ReadonlyMap<unknown, object> {
  return new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
}
