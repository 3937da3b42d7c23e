import type { AuditedWords } from '../accounts';

/** What the audit log says of situations. */
export const situationsAudited: AuditedWords = {
  actions: {
    'situation.create': { fr: 'Situation créée', en: 'Situation created' },
    'situation.change': { fr: 'Situation modifiée', en: 'Situation changed' },
    'situation.delete': { fr: 'Situation supprimée', en: 'Situation deleted' },
  },
  fields: {
    rule: { fr: 'Règle', en: 'Rule' },
  },
};
