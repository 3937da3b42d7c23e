import { FRENCH_TIME } from '../platform/clock';
import type { Refusal } from '../platform/user-errors';

export const unknownContribution: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: 'Cette contribution n’existe pas.', en: 'There is no such contribution.' },
};

export const unknownPlace: Refusal = {
  code: 'UNKNOWN_PLACE',
  field: ['placeCode'],
  message: { fr: 'Ce lieu n’existe pas.', en: 'There is no such place.' },
};

export const placeRequired: Refusal = {
  code: 'PLACE_REQUIRED',
  field: ['placeCode'],
  message: { fr: 'Dites à quel endroit cette suggestion est utile.', en: 'Say where this suggestion is useful.' },
};

export const statusForbids: Refusal = {
  code: 'ACTION_NOT_ALLOWED',
  field: ['action'],
  message: {
    fr: 'L’état de cette contribution ne le permet pas.',
    en: 'The state of this contribution does not allow it.',
  },
};

export const reasonRequired: Refusal = {
  code: 'REASON_REQUIRED',
  field: ['reason'],
  message: { fr: 'Choisissez la raison du refus.', en: 'Choose the reason of the refusal.' },
};

export const unknownReason: Refusal = {
  code: 'UNKNOWN_REASON',
  field: ['reason'],
  message: { fr: 'Cette raison n’existe pas.', en: 'There is no such reason.' },
};

export const retiredReason: Refusal = {
  code: 'REASON_RETIRED',
  field: ['reason'],
  message: { fr: 'Cette raison n’est plus utilisée.', en: 'This reason is no longer in use.' },
};

export const messageRequired: Refusal = {
  code: 'MESSAGE_REQUIRED',
  field: ['message'],
  message: { fr: 'Écrivez à la personne ce qui manque.', en: 'Write to the contributor what is missing.' },
};

export const duplicateRequired: Refusal = {
  code: 'DUPLICATE_REQUIRED',
  field: ['duplicateOfId'],
  message: {
    fr: 'Dites de quelle contribution ou recommandation elle est le doublon.',
    en: 'Say of which contribution or recommendation it is a duplicate.',
  },
};

export const unknownDuplicate: Refusal = {
  code: 'NOT_FOUND',
  field: ['duplicateOfId'],
  message: {
    fr: 'Il n’y a ni contribution ni recommandation de ce numéro.',
    en: 'There is neither a contribution nor a recommendation with this id.',
  },
};

export const duplicateOfItself: Refusal = {
  code: 'DUPLICATE_OF_ITSELF',
  field: ['duplicateOfId'],
  message: {
    fr: 'Une contribution ne peut pas être son propre doublon.',
    en: 'A contribution cannot be its own duplicate.',
  },
};

export const unknownRecommendation: Refusal = {
  code: 'NOT_FOUND',
  field: ['recommendationId'],
  message: { fr: 'Cette recommandation n’existe pas.', en: 'There is no such recommendation.' },
};

export const makesNoRecommendation: Refusal = {
  code: 'MAKES_NO_RECOMMENDATION',
  field: ['recommendationId'],
  message: {
    fr: 'Une contribution de cette sorte ne devient pas une recommandation.',
    en: 'A contribution of this kind does not become a recommendation.',
  },
};

export function claimedByAnother(name: string, until: Date): Refusal {
  const [fr, en] = ['fr-FR', 'en-GB'].map((locale) =>
    until.toLocaleTimeString(locale, { timeZone: FRENCH_TIME, timeStyle: 'short' }),
  );
  return {
    code: 'ACTION_NOT_ALLOWED',
    field: ['action'],
    message: { fr: `${name} s’en occupe jusqu’à ${fr}.`, en: `${name} is on it until ${en}.` },
  };
}

export const keyReused: Refusal = {
  code: 'IDEMPOTENCY_KEY_REUSED',
  field: ['idempotencyKey'],
  message: {
    fr: 'Cette clé d’envoi a déjà servi pour un autre texte : prenez-en une nouvelle.',
    en: 'This idempotency key has served for another text: take a new one.',
  },
};

export const linkEnded: Refusal = {
  code: 'NOT_FOUND',
  field: ['trackingToken'],
  message: {
    fr: 'Ce lien de suivi n’existe pas, ou n’est plus valable.',
    en: 'This follow-up link does not exist, or has ended.',
  },
};

export const stepForbidden: Refusal = {
  code: 'ACTION_NOT_ALLOWED',
  message: {
    fr: 'L’état de votre contribution ne le permet pas.',
    en: 'The state of your contribution does not allow it.',
  },
};

export const emptyReply: Refusal = {
  code: 'EMPTY',
  field: ['message'],
  message: { fr: 'Corrigez votre texte, ou écrivez-nous un message.', en: 'Correct your text, or write us a message.' },
};

export const malformedKey: Refusal = {
  code: 'MALFORMED',
  field: ['key'],
  message: {
    fr: 'Minuscules sans accent, chiffres et tirets seulement, 60 caractères au plus.',
    en: 'Only lower-case letters without accents, digits and hyphens, 60 characters at most.',
  },
};

export const otherReasons: Refusal = {
  code: 'CONFLICT',
  field: ['keys'],
  message: {
    fr: 'La liste des motifs a changé entre-temps. Rechargez la page.',
    en: 'The list of reasons has changed meanwhile. Reload the page.',
  },
};

export function unknownVariable(field: string, names: readonly string[]): Refusal {
  const shown = names.map((name) => `{${name}}`).join(', ');
  return {
    code: 'UNKNOWN_VARIABLE',
    field: [field],
    message: {
      fr: `Inconnu : ${shown}. Les variables sont {title} et {receivedOn}.`,
      en: `Unknown: ${shown}. The variables are {title} and {receivedOn}.`,
    },
  };
}
