import type { DataSource } from 'typeorm';
import type { AuditService } from './accounts';
import {
  BulkDecisionsResolver,
  BulkDecisionsService,
  ChangesResolver,
  ChangesService,
  ContributionNotesResolver,
  ContributionSuggestionsResolver,
  ModerationService,
  NotesResolver,
  NotesService,
  NoticesResolver,
  NoticesService,
  RemindersService,
  RuleSuggestionResolver,
  SuggestionsQueries,
  bulkDecisionJobs,
  reminderJobs,
} from './contributions';
import type { DecisionsService, TerritoriesService } from './contributions';
import type { Clock } from './platform/clock';
import type { Notifications } from './platform/database/notifications';
import type { Jobs } from './platform/jobs/jobs';
import type { JobHandler } from './platform/jobs/topic';
import type { WorldService } from './situations';

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  territories: TerritoriesService;
  decisions: DecisionsService;
  jobs: Jobs;
  notifications: Notifications;
}

export interface TriageServices {
  moderation: ModerationService;
  resolvers: readonly object[];
  jobHandlers: readonly JobHandler[];
}

/** What a team needs to triage together, built like the other services: see services.ts. */
export function createTriageServices(
  database: DataSource,
  clock: Clock,
  { audit, worlds, territories, decisions, jobs, notifications }: Needs,
): TriageServices {
  const notices = new NoticesService(database, clock);
  const moderation = new ModerationService(database, clock, { audit, decisions, notices, territories });
  const bulk = new BulkDecisionsService(database, clock, { jobs, moderation });
  const resolvers = [
    new ContributionSuggestionsResolver(new SuggestionsQueries(database, worlds)),
    new RuleSuggestionResolver(),
    new NotesResolver(new NotesService(database, clock, { audit, notices, territories })),
    new ContributionNotesResolver(),
    new NoticesResolver(notices, territories),
    new BulkDecisionsResolver(bulk),
    new ChangesResolver(new ChangesService(database, clock, { notifications, territories })),
  ];
  return {
    moderation,
    resolvers,
    jobHandlers: [...reminderJobs(new RemindersService(database, clock, worlds)), ...bulkDecisionJobs(bulk)],
  };
}
