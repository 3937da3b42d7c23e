import type { Refusal } from '../../platform/user-errors';

/** Each is as the others, but for why. */
const ANOTHER = {
  fr: 'Demandez-en un nouveau avec votre adresse e-mail.',
  en: 'Ask for a new one with your e-mail address.',
};

export const linkUsed: Refusal = {
  code: 'LINK_USED',
  field: ['token'],
  message: { fr: `Ce lien a déjà servi. ${ANOTHER.fr}`, en: `This link has been used already. ${ANOTHER.en}` },
};

export const linkExpired: Refusal = {
  code: 'LINK_EXPIRED',
  field: ['token'],
  message: { fr: `Ce lien n’est plus valable. ${ANOTHER.fr}`, en: `This link is no longer valid. ${ANOTHER.en}` },
};

export const linkUnknown: Refusal = {
  code: 'LINK_UNKNOWN',
  field: ['token'],
  message: { fr: `Ce lien n’ouvre rien. ${ANOTHER.fr}`, en: `This link opens nothing. ${ANOTHER.en}` },
};
