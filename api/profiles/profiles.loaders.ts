import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { byColumn } from '../platform/loaders';
import { ProfileEmailRow } from './profile-email.entity';
import { ProfileRow } from './profile.entity';

export interface ProfilesLoaders {
  profile: DataLoader<string, ProfileRow | null>;
  /** By profile id. */
  profileEmail: DataLoader<string, ProfileEmailRow | null>;
}

export function profilesLoaders(database: DataSource): ProfilesLoaders {
  return {
    profile: byColumn(database, ProfileRow),
    profileEmail: byColumn(database, ProfileEmailRow, 'profileId'),
  };
}
