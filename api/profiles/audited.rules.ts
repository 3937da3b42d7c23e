import type { AuditedWords } from '../accounts';

/** What the audit log says of profiles. */
export const profilesAudited: AuditedWords = {
  actions: {
    'profile.create': { fr: 'Profil créé', en: 'Profile created' },
    'profile.change': { fr: 'Profil modifié', en: 'Profile changed' },
    'profile.send-link': { fr: 'Lien d’accès envoyé', en: 'Access link sent' },
    'profile.use-link': { fr: 'Profil ouvert par un lien', en: 'Profile opened by a link' },
    'profile.export': { fr: 'Données exportées', en: 'Data exported' },
    'profile.delete': { fr: 'Profil effacé', en: 'Profile erased' },
  },
};
