import type { Refusal } from '../platform/user-errors';

export const addressMissing: Refusal = {
  code: 'REQUIRED',
  message: {
    fr: 'Il nous faut votre adresse e-mail pour vous écrire. Donnez-la d’abord.',
    en: 'We need your e-mail address to write to you. Give it first.',
  },
};

export const daysMissing: Refusal = {
  code: 'EMPTY',
  field: ['days'],
  message: { fr: 'Choisissez au moins un jour.', en: 'Choose one day at least.' },
};

/** Each is as the other, but for why. */
const ANOTHER = {
  fr: 'Demandez de nouveau les messages depuis votre plan.',
  en: 'Ask for the mails again from your plan.',
};

export const confirmationExpired: Refusal = {
  code: 'LINK_EXPIRED',
  field: ['token'],
  message: { fr: `Ce lien n’est plus valable. ${ANOTHER.fr}`, en: `This link is no longer valid. ${ANOTHER.en}` },
};

export const confirmationUnknown: Refusal = {
  code: 'LINK_UNKNOWN',
  field: ['token'],
  message: { fr: `Ce lien ne confirme rien. ${ANOTHER.fr}`, en: `This link confirms nothing. ${ANOTHER.en}` },
};

export const mailsLinkUnknown: Refusal = {
  code: 'LINK_UNKNOWN',
  field: ['token'],
  message: {
    fr: 'Ce lien est incomplet. Ouvrez-le depuis le message que vous avez reçu.',
    en: 'This link is incomplete. Open it from the mail that you received.',
  },
};
