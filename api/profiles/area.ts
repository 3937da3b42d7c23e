import type { AccessTokensService, AuditService } from '../accounts';
import type { Permission, Viewer } from '../accounts/permissions';
import type { Area, AreaInstance } from '../platform/area';
import type { Platform } from '../platform/platform';
import type { WorldService } from '../situations';
import type { PeopleCount } from '../targeting';
import { ProfileConsentRow } from './consents/profile-consent.entity';
import { ProfilesCount } from './people-count.queries';
import { PrivacyService } from './privacy.service';
import type { PersonalDataOwner } from './privacy.service';
import { ProfileEmailRow } from './profile-email.entity';
import { ProfileRow } from './profile.entity';
import { profilesLoaders } from './profiles.loaders';
import { profileNode } from './profile-node.queries';
import type { ProfileRead } from './profiles.queries';
import { profilesOperations } from './profiles.policy';
import { ProfilesResolver } from './profiles.resolver';
import { ProfilesService } from './profiles.service';
import { profilesAudited } from './audited.rules';

export const profiles: Area<Permission> = {
  name: 'profiles',
  entities: [ProfileRow, ProfileEmailRow, ProfileConsentRow],
  resolvers: [ProfilesResolver],
  operations: profilesOperations,
  audited: profilesAudited,
};

export interface Profiles extends AreaInstance<Viewer> {
  service: ProfilesService;
  people: PeopleCount;
  /** What was read to know the viewer. */
  readWith: (viewer: Viewer) => ProfileRead | undefined;
}

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  tokens: AccessTokensService;
  /** The other areas that keep something of a person. */
  personalData: () => readonly PersonalDataOwner[];
  /** SQL of a text that the personal page is read with: of the profile `p`, and of $2, which is about the day. */
  besideProfile: () => string;
}

export function createProfiles(
  { database, clock }: Platform,
  { audit, worlds, tokens, personalData, besideProfile }: Needs,
): Profiles {
  const service = new ProfilesService(database, clock, { audit, worlds, tokens, besideProfile });
  const privacy = new PrivacyService(database, { audit, clock, personalData });
  return {
    service,
    readWith: (viewer) => service.readWith(viewer),
    people: new ProfilesCount(database, clock),
    resolvers: [new ProfilesResolver(service, privacy)],
    loaders: (viewer) => profilesLoaders(database, service.readWith(viewer)?.profile),
    nodes: [profileNode],
  };
}
