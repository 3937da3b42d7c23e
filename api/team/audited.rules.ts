import type { AuditedWords } from '../accounts';

/** What the audit log says of the work of the team. */
export const teamAudited: AuditedWords = {
  actions: {
    'staff.territories': { fr: 'Territoires changés', en: 'Territories changed' },
  },
  fields: {
    placeCodes: { fr: 'Territoires', en: 'Territories' },
  },
};
