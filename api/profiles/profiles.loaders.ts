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

/** `known`: the profile of the viewer. */
export function profilesLoaders(database: DataSource, known?: ProfileRow): ProfilesLoaders {
  const profile = byColumn(database, ProfileRow);
  if (known !== undefined) profile.prime(known.id, known);
  return {
    profile,
    profileEmail: byColumn(database, ProfileEmailRow, 'profileId'),
  };
}
