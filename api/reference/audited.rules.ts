import type { AuditedWords } from '../accounts';

/** What the audit log says of reference data. */
export const referenceAudited: AuditedWords = {
  actions: {
    'rome.import': { fr: 'Import des métiers', en: 'Jobs imported' },
  },
};
