import type { AuditedWords } from '../accounts';

/** What the audit log says of the work of the team. */
export const teamAudited: AuditedWords = {
  actions: {
    'staff.territories': { fr: 'Territoires changés', en: 'Territories changed' },
    'staff.choose-digest': { fr: 'Envoi des avis par e-mail choisi', en: 'Mails of notices chosen' },
    'view.create': { fr: 'Vue enregistrée', en: 'View saved' },
    'view.change': { fr: 'Vue modifiée', en: 'View changed' },
    'view.delete': { fr: 'Vue supprimée', en: 'View deleted' },
  },
  fields: {
    placeCodes: { fr: 'Territoires', en: 'Territories' },
    digest: { fr: 'Avis par e-mail', en: 'Notices by mail' },
    list: { fr: 'Liste', en: 'List' },
    audience: { fr: 'Pour qui', en: 'For whom' },
    role: { fr: 'Rôle', en: 'Role' },
  },
};
