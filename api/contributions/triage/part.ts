import type { AuditService, SignOutListener } from '../../accounts';
import type { DraftsService } from '../../catalogue';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { ReferenceIndexService } from '../../reference';
import type { NoticesService, TerritoriesService } from '../../team';
import { ContributionsQueries } from '../contributions.queries';
import type { CorrespondenceService } from '../follow-up/correspondence.service';
import type { OffersPort } from '../offers.types';
import { bulkPart, createBulk } from './bulk/part';
import { ChangesResolver } from './changes.resolver';
import { ChangesService } from './changes.service';
import { ContributionNoteRow } from './contribution-note.entity';
import { ContributionReminderRow } from './contribution-reminder.entity';
import { DecisionsService } from './decisions.service';
import { createLooks, looksPart } from './looks/part';
import { ModerationService } from './moderation.service';
import { ContributionNotesResolver, NotesResolver } from './notes.resolver';
import { NotesService } from './notes.service';
import { NoticeContributionsResolver } from './notice-fields.resolver';
import { RefusalReasonRow } from './refusal-reason.entity';
import { RefusalReasonsResolver } from './refusal-reasons.resolver';
import { RefusalReasonsService } from './refusal-reasons.service';
import { ReleasedClaimsService } from './released-claims.service';
import { reminderJobs } from './reminders.jobs';
import { RemindersService } from './reminders.service';

export const triagePart: Part = {
  entities: [
    RefusalReasonRow,
    ContributionNoteRow,
    ContributionReminderRow,
    ...bulkPart.entities,
    ...looksPart.entities,
  ],
  resolvers: [
    RefusalReasonsResolver,
    NotesResolver,
    ContributionNotesResolver,
    NoticeContributionsResolver,
    ChangesResolver,
    ...bulkPart.resolvers,
    ...looksPart.resolvers,
  ],
};

export interface Triage extends AreaInstance {
  queue: ContributionsQueries;
  moderation: ModerationService;
  onSignOut: SignOutListener;
}

interface Needs {
  audit: AuditService;
  index: ReferenceIndexService;
  notices: NoticesService;
  territories: TerritoriesService;
  drafts: DraftsService;
  correspondence: CorrespondenceService;
  offers: OffersPort;
}

export function createTriage(platform: Platform, needs: Needs): Triage {
  const { database, clock, notifications } = platform;
  const { audit, index, notices, territories } = needs;
  const queue = new ContributionsQueries(database, clock);
  const decisions = new DecisionsService(needs);
  const moderation = new ModerationService(database, clock, { audit, decisions, notices, territories });
  const bulk = createBulk(platform, { moderation });
  const reminders = new RemindersService(database, clock, { places: index, notices, territories });
  return {
    queue,
    moderation,
    onSignOut: new ReleasedClaimsService(clock, audit),
    resolvers: [
      new RefusalReasonsResolver(new RefusalReasonsService({ database, clock, audit, contributions: queue })),
      new NotesResolver(new NotesService(database, clock, { audit, notices, territories })),
      new ContributionNotesResolver(),
      new NoticeContributionsResolver(),
      new ChangesResolver(new ChangesService(database, clock, { notifications, territories })),
      ...(bulk.resolvers ?? []),
      ...(createLooks(platform, { queue }).resolvers ?? []),
    ],
    jobHandlers: [...reminderJobs(reminders), ...(bulk.jobHandlers ?? [])],
  };
}
