import type { AccessTokensService, AuditService, FrontEndTokensService } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { AddressLimitsService } from '../guard';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { WorldService } from '../situations';
import type { PeopleCount } from '../targeting';
import { AccessLinkRow } from './access-links/access-link.entity';
import { accessLinkJobs } from './access-links/access-links.jobs';
import { AccessLinksResolver } from './access-links/access-links.resolver';
import { AccessLinksService } from './access-links/access-links.service';
import { ContactsService } from './contact/contacts.service';
import { EmailSeal } from './contact/email-seal.rules';
import { ProfileByEmailRow } from './contact/profile-by-email.entity';
import { ProfileEmailRow } from './contact/profile-email.entity';
import { ProfileConsentRow } from './consents/profile-consent.entity';
import { ExpiryNoticeRow } from './expiry/expiry-notice.entity';
import { expiryJobs } from './expiry/expiry.jobs';
import { ExpiryService } from './expiry/expiry.service';
import { ProfilesCount } from './people-count.queries';
import { PrivacyService } from './privacy.service';
import type { PersonalDataOwner } from './privacy.service';
import { ProfileRow } from './profile.entity';
import { profilesLoaders } from './profiles.loaders';
import { profileNode } from './profile-node.queries';
import type { ProfileRead } from './profile-reads.queries';
import { profilesOperations } from './profiles.policy';
import { ProfilesResolver } from './profiles.resolver';
import { profilesSettings } from './profiles-settings.rules';
import { ProfilesService } from './profiles.service';
import { profilesAudited } from './audited.rules';

export const profiles: Area<Permission> = {
  name: 'profiles',
  entities: [ProfileRow, ProfileEmailRow, ProfileByEmailRow, ProfileConsentRow, AccessLinkRow, ExpiryNoticeRow],
  resolvers: [ProfilesResolver, AccessLinksResolver],
  operations: profilesOperations,
  settings: profilesSettings,
  audited: profilesAudited,
};

export interface Profiles extends AreaInstance<Viewer> {
  service: ProfilesService;
  contacts: ContactsService;
  /** Where people open their plan. */
  planUrl: string;
  people: PeopleCount;
  /** What was read to know the viewer. */
  readWith: (viewer: Viewer) => ProfileRead | undefined;
}

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  tokens: AccessTokensService;
  frontEndTokens: FrontEndTokensService;
  limits: AddressLimitsService;
  /** The other areas that keep something of a person. */
  personalData: () => readonly PersonalDataOwner[];
}

export function createProfiles(
  { database, clock, config, jobs, signer }: Platform,
  { audit, worlds, tokens, frontEndTokens, limits, personalData }: Needs,
): Profiles {
  const contacts = new ContactsService(database, clock, new EmailSeal(signer));
  const settings = profilesSettings(config);
  const links = new AccessLinksService(database, clock, { audit, contacts, tokens, limits, jobs, signer, ...settings });
  const service = new ProfilesService(database, clock, {
    audit,
    worlds,
    tokens,
    frontEndTokens,
    contacts,
    links,
    personalData,
  });
  const privacy = new PrivacyService(database, { audit, clock, jobs, contacts, links, personalData });
  const expiry = new ExpiryService(database, clock, { contacts, privacy, jobs, ...settings });
  return {
    service,
    contacts,
    ...settings,
    readWith: (viewer) => service.readWith(viewer),
    people: new ProfilesCount(database, clock),
    resolvers: [new ProfilesResolver(service, privacy), new AccessLinksResolver(links)],
    loaders: (viewer) => profilesLoaders(database, contacts, service.readWith(viewer)?.profile),
    nodes: [profileNode],
    jobHandlers: [...accessLinkJobs(links, contacts), ...expiryJobs(expiry)],
  };
}
