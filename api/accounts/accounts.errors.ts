import { FRENCH_TIME, inFrench } from '../platform/clock';
import type { Sentence } from '../platform/language';
import type { Refusal } from '../platform/user-errors';
import { SYSTEM } from './permissions';

export const wrongCredentials: Refusal = {
  code: 'WRONG_CREDENTIALS',
  message: {
    fr: 'L’adresse e-mail ou le mot de passe est incorrect.',
    en: 'The e-mail address or the password is wrong.',
  },
};

export const wrongPassword: Refusal = {
  code: 'WRONG_CREDENTIALS',
  field: ['currentPassword'],
  message: { fr: 'Ce n’est pas votre mot de passe actuel.', en: 'This is not your current password.' },
};

const ASK_AGAIN = {
  fr: 'Demandez-en un autre à qui administre l’équipe.',
  en: 'Ask whoever administers the team for another one.',
};

export const passwordLinkOver: Refusal = {
  code: 'LINK_EXPIRED',
  field: ['token'],
  message: {
    fr: `Ce lien a déjà servi, ou n’est plus valable. ${ASK_AGAIN.fr}`,
    en: `This link has been used already, or is no longer valid. ${ASK_AGAIN.en}`,
  },
};

export const passwordLinkUnknown: Refusal = {
  code: 'LINK_UNKNOWN',
  field: ['token'],
  message: { fr: `Ce lien n’ouvre rien. ${ASK_AGAIN.fr}`, en: `This link opens nothing. ${ASK_AGAIN.en}` },
};

export const unknownSession: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: 'Cette session est déjà terminée.', en: 'This session has ended already.' },
};

export const emailTaken: Refusal = {
  code: 'EMAIL_TAKEN',
  field: ['email'],
  message: {
    fr: 'Cette adresse est déjà celle de quelqu’un de l’équipe.',
    en: 'Somebody of the team already has this address.',
  },
};

export const passwordTooShort: Refusal = {
  code: 'TOO_SHORT',
  field: ['password'],
  message: {
    fr: 'Le mot de passe doit avoir au moins 12 caractères.',
    en: 'The password needs at least 12 characters.',
  },
};

export const passwordTooLong: Refusal = {
  code: 'TOO_LONG',
  field: ['password'],
  message: {
    fr: 'Le mot de passe doit avoir 1 000 caractères au plus.',
    en: 'The password may have at most 1,000 characters.',
  },
};

export const passwordTooWeak: Refusal = {
  code: 'PASSWORD_TOO_WEAK',
  field: ['password'],
  message: {
    fr: 'Ce mot de passe se devine facilement. Choisissez plusieurs mots sans lien entre eux, sans votre nom ni une suite de touches.',
    en: 'This password is easily guessed. Choose several words that have nothing to do with each other, without your name or a row of keys.',
  },
};

export const lastAdministrator: Refusal = {
  code: 'LAST_ADMINISTRATOR',
  field: ['roles'],
  message: {
    fr: 'Il doit rester au moins une personne active qui administre.',
    en: 'At least one active administrator must remain.',
  },
};

export const stillActive: Refusal = {
  code: 'STILL_ACTIVE',
  field: ['id'],
  message: {
    fr: 'Désactivez d’abord ce compte : seule une personne qui n’est plus de l’équipe peut être effacée.',
    en: 'Deactivate this account first: only somebody who has left the team can be erased.',
  },
};

export const unknownStaffUser: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: 'Cette personne n’existe pas.', en: 'There is no such person.' },
};

export const unknownAccessToken: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: 'Cet accès n’existe pas, ou n’existe plus.', en: 'There is no such access token, or no longer.' },
};

export const lastAccess: Refusal = {
  code: 'LAST_ACCESS',
  field: ['id'],
  message: {
    fr: 'C’est le seul accès à votre profil, et nous n’avons pas d’adresse e-mail pour vous y ramener. Donnez-en une d’abord, ou confirmez que vous voulez le fermer pour toujours.',
    en: 'Nothing else opens your profile, and we have no e-mail address to lead you back to it. Give one first, or confirm that you want to close it for good.',
  },
};

const NOBODY_KNOWN: Sentence = { fr: '?', en: '?' };
const SERVICE: Sentence = { fr: 'Le service', en: 'The service' };

export function conflictWith(last: { by: Sentence; at: Date } | null): Refusal {
  const known = last?.by ?? NOBODY_KNOWN;
  const by = known.en === SYSTEM ? SERVICE : known;
  const at = last?.at ?? new Date(0);
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  const fr = inFrench(at, style);
  const en = at.toLocaleString('en-GB', { timeZone: FRENCH_TIME, ...style });
  return {
    code: 'CONFLICT',
    field: ['expectedVersion'],
    message: {
      fr: `${by.fr} l’a modifié entre-temps (${fr}). Rechargez pour voir sa version.`,
      en: `${by.en} changed it in the meantime (${en}). Reload to see that version.`,
    },
  };
}
