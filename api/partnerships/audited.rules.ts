import type { AuditedWords } from '../accounts';

/** What the audit log says of partners. */
export const partnershipsAudited: AuditedWords = {
  actions: {
    'partner.show': { fr: 'Partenaire montré au public', en: 'Partner shown to the public' },
    'partner.hide': { fr: 'Partenaire non montré au public', en: 'Partner not shown to the public' },
    'partner.confirm': { fr: 'Offre de partenaire confirmée', en: 'Offer of a partner confirmed' },
  },
  fields: {
    confirmedAt: { fr: 'Confirmée le', en: 'Confirmed on' },
    isPublic: { fr: 'Montré au public', en: 'Shown to the public' },
    publicName: { fr: 'Nom montré', en: 'Name shown' },
    publicDescription: { fr: 'Texte montré', en: 'Words shown' },
    publicDescriptionEn: { fr: 'Texte montré en anglais', en: 'Words shown in English' },
    publicLink: { fr: 'Lien montré', en: 'Link shown' },
  },
};
