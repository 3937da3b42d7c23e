import type { DataSource } from 'typeorm';
import { AccountsResolver, AuditService, SessionsService, StaffService } from './accounts';
import { CatalogueLintsQueries, CatalogueQueries, CatalogueResolver, DraftsService, EditableQueries, EditorialResolver, EditorialService, LintsResolver, RevisionResolver, SituationChangeQueries, SituationChangeResolver, SituationUseResolver, StarterService, TopicQueries, situationUse } from './catalogue';
import {
  ContributionFieldsResolver,
  ContributionStatusResolver,
  ContributionsQueries,
  ContributionsResolver,
  DecisionsService,
  EditableRecommendationContributionsResolver,
  IntakeService,
  ModerationService,
  PublishedContributions,
  RecommendationContributorsResolver,
} from './contributions';
import { PersonalPlans, PersonalService, PlannedActionResolver, PlansResolver, PlansService, ResponsesService } from './plans';
import type { Clock } from './platform/clock';
import { PrivacyService, ProfilesCount, ProfilesResolver, ProfilesService } from './profiles';
import { PersonasQueries, PersonasResolver, RecommendationsResolver, RecommendationsService, SnapshotService } from './recommendations';
import { JobTitleFieldsResolver, PlaceFieldsResolver, ReferenceResolver, ReferenceService } from './reference';
import type { PeopleCount } from './situations';
import { AudienceResolver, AudienceService, AudienceSliceResolver, LintsQueries, SituationAudienceResolver, SituationLintsResolver, SituationsQueries, SituationsResolver, SituationsService, WorldService } from './situations';

/** Those that the entries and the request's context use by name; the others are known by their resolvers only. */
export interface Services {
  sessions: SessionsService;
  staff: StaffService;
  profiles: ProfilesService;
  starter: StarterService;
  worlds: WorldService;
  people: PeopleCount;
  resolvers: ReadonlyMap<unknown, object>;
}

/** Every service from an explicit constructor, from left to right; ports are plugged here. */
export function createServices(database: DataSource, clock: Clock): Services {
  const audit = new AuditService(database, clock);
  const sessions = new SessionsService(database, clock, audit);
  const staff = new StaffService(database, clock, audit);
  const worlds = new WorldService(database, clock);
  const audiences = new AudienceService({ database, worlds, clock });
  const people = new ProfilesCount(database);
  const lints = new LintsQueries({ database, clock, audiences, people });
  const situations = new SituationsService({ database, clock, audit, worlds, use: situationUse });
  const profiles = new ProfilesService(database, clock, { audit, worlds });
  const privacy = new PrivacyService(database, { audit, clock, personalData: [new PersonalPlans()] });
  const drafts = new DraftsService({ database, clock, audit, worlds });
  const editorial = new EditorialService({ database, clock, audit, worlds }, drafts, new PublishedContributions(clock, audit));
  const recommendations = new RecommendationsService(new SnapshotService(database, worlds));
  const responses = new ResponsesService(database, clock, audit);
  const moderation = new ModerationService(database, clock, { audit, decisions: new DecisionsService(clock, drafts) });
  const resolvers = byClass(
    new AccountsResolver(sessions, staff, audit),
    new ReferenceResolver(new ReferenceService(database)),
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
    new PlansResolver(new PlansService(database, clock, recommendations), responses, new PersonalService(recommendations)),
    new PlannedActionResolver(),
    new ContributionsResolver(new IntakeService(database, clock, { audit, worlds }), new ContributionsQueries(database, clock), moderation),
    new ContributionFieldsResolver(moderation),
    new ContributionStatusResolver(),
    new EditableRecommendationContributionsResolver(),
    new RecommendationContributorsResolver(),
  );
  return { sessions, staff, profiles, worlds, people, starter: new StarterService({ database, situations, drafts, editorial }), resolvers };
}

function byClass(...resolvers: object[]): ReadonlyMap<unknown, object> {
  return new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
}
