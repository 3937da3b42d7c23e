import type { Permission } from '../accounts/permissions';
import type { Area } from '../platform/area';
import { ProfileEmailRow } from './profile-email.entity';
import { ProfileRow } from './profile.entity';
import { profilesOperations } from './profiles.policy';
import { ProfilesResolver } from './profiles.resolver';

export const profiles: Area<Permission> = {
  name: 'profiles',
  entities: [ProfileRow, ProfileEmailRow],
  resolvers: [ProfilesResolver],
  operations: profilesOperations,
};
