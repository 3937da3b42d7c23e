import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { byColumn } from '../platform/loaders';
import { consentingAmong } from './consents/consents.writes';
import type { ContactsService } from './contact/contacts.service';
import { ProfileRow } from './profile.entity';

export interface ProfilesLoaders {
  profile: DataLoader<string, ProfileRow | null>;
  /** The address, by profile id. */
  profileEmail: DataLoader<string, string | null>;
  /** Whether the consent to sensitive facts stands, by profile id. */
  sensitiveConsent: DataLoader<string, boolean>;
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
    sensitiveConsent: new DataLoader(async (ids) => {
      const consenting = await consentingAmong(database.manager, ids, 'SENSITIVE_FACTS');
      return ids.map((id) => consenting.has(id));
    }),
  };
}
