import type { AccessTokensService, AuditService } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { AddressLimitsService } from '../guard';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { ToldPlansService } from '../plans';
import type { ContactsService, PersonalDataOwner } from '../profiles';
import { coachingAudited } from './audited.rules';
import { CoachingMailRow } from './coaching-mail.entity';
import { CoachingPersonalDataService } from './coaching-personal-data.service';
import { CoachingRow } from './coaching.entity';
import { coachingJobs } from './coaching.jobs';
import { coachingLoaders } from './coaching.loaders';
import { coachingOperations } from './coaching.policy';
import { CoachingResolver } from './coaching.resolver';
import { CoachingService } from './coaching.service';
import { ConfirmationsService } from './confirmations.service';
import { DailyMailsService } from './daily-mails.service';
import { MailTokensService } from './mail-tokens.service';
import { mailPages } from './mail-pages.rules';

export const coaching: Area<Permission> = {
  name: 'coaching',
  entities: [CoachingRow, CoachingMailRow],
  resolvers: [CoachingResolver],
  operations: coachingOperations,
  audited: coachingAudited,
};

export interface CoachingArea extends AreaInstance<Viewer> {
  service: CoachingService;
  personalData: PersonalDataOwner;
}

/** Of each area what it takes. */
interface Needs {
  audit: AuditService;
  guard: { limits: AddressLimitsService };
  accounts: { tokens: AccessTokensService };
  profiles: { contacts: ContactsService; planUrl: string };
  plans: { told: ToldPlansService };
}

export function createCoaching({ database, clock, config, jobs, signer }: Platform, needs: Needs): CoachingArea {
  const { audit, guard, accounts, profiles } = needs;
  const { contacts, planUrl } = profiles;
  const pages = mailPages({ publicUrl: config.publicUrl, planUrl });
  const of = { limits: guard.limits, tokens: accounts.tokens, plans: needs.plans.told };
  const all = { ...of, audit, contacts, jobs, signer, pages, links: new MailTokensService(signer) };
  const service = new CoachingService(database, clock, all);
  const confirmations = new ConfirmationsService(database, clock, all);
  const mails = new DailyMailsService(database, clock, all);
  return {
    service,
    personalData: new CoachingPersonalDataService(jobs),
    resolvers: [new CoachingResolver(service)],
    loaders: () => coachingLoaders(database, contacts),
    jobHandlers: coachingJobs(confirmations, mails),
  };
}
