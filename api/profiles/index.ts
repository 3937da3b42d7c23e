export { keepConsent, withdrawConsent } from './consents/consents.writes';
export type { ContactsService } from './contact/contacts.service';
export type { PersonalDataOwner } from './privacy.service';
export { ProfileRow } from './profile.entity';
export { Profile } from './profiles.graphql';
export type { ProfilesLoaders } from './profiles.loaders';
export { lockedProfile } from './profiles.queries';
export type { ProfileRead } from './profiles.queries';
