import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { byColumn } from '../platform/loaders';
import type { ContactsService } from './contact/contacts.service';
import { ProfileRow } from './profile.entity';

export interface ProfilesLoaders {
  profile: DataLoader<string, ProfileRow | null>;
  /** The address, by profile id. */
  profileEmail: DataLoader<string, string | null>;
}

/** `known`: the profile of the viewer. */
export function profilesLoaders(database: DataSource, contacts: ContactsService, known?: ProfileRow): ProfilesLoaders {
  const profile = byColumn(database, ProfileRow);
  if (known !== undefined) profile.prime(known.id, known);
  return {
    profile,
    profileEmail: new DataLoader(async (ids) => {
      const addresses = await contacts.addresses(database.manager, ids);
      return ids.map((id) => addresses.get(id) ?? null);
    }),
  };
}
