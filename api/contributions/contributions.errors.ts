import type { Refusal } from '../platform/user-errors';

export const unknownContribution: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: "Cette contribution n'existe pas.", en: 'There is no such contribution.' },
};

export const unknownPlace: Refusal = {
  code: 'UNKNOWN_PLACE',
  field: ['placeCode'],
  message: { fr: "Ce lieu n'existe pas.", en: 'There is no such place.' },
};

export const placeRequired: Refusal = {
  code: 'PLACE_REQUIRED',
  field: ['placeCode'],
  message: { fr: 'Dites à quel endroit cette suggestion est utile.', en: 'Say where this suggestion is useful.' },
};

export const statusForbids: Refusal = {
  code: 'ACTION_NOT_ALLOWED',
  field: ['action'],
  message: { fr: "L'état de cette contribution ne le permet pas.", en: 'The state of this contribution does not allow it.' },
};

export const reasonRequired: Refusal = {
  code: 'REASON_REQUIRED',
  field: ['reason'],
  message: { fr: 'Choisissez la raison du refus.', en: 'Choose the reason of the refusal.' },
};

export const unknownReason: Refusal = {
  code: 'UNKNOWN_REASON',
  field: ['reason'],
  message: { fr: "Cette raison n'existe pas.", en: 'There is no such reason.' },
};

export const retiredReason: Refusal = {
  code: 'REASON_RETIRED',
  field: ['reason'],
  message: { fr: "Cette raison n'est plus utilisée.", en: 'This reason is no longer in use.' },
};

export const unknownRecommendation: Refusal = {
  code: 'NOT_FOUND',
  field: ['recommendationId'],
  message: { fr: "Cette recommandation n'existe pas.", en: 'There is no such recommendation.' },
};

export const makesNoRecommendation: Refusal = {
  code: 'MAKES_NO_RECOMMENDATION',
  field: ['recommendationId'],
  message: { fr: 'Une contribution de cette sorte ne devient pas une recommandation.', en: 'A contribution of this kind does not become a recommendation.' },
};

export function claimedByAnother(name: string, until: Date): Refusal {
  const [fr, en] = ['fr-FR', 'en-GB'].map((locale) => until.toLocaleTimeString(locale, { timeZone: 'Europe/Paris', timeStyle: 'short' }));
  return {
    code: 'ACTION_NOT_ALLOWED',
    field: ['action'],
    message: { fr: `${name} s'en occupe jusqu'à ${fr}.`, en: `${name} is on it until ${en}.` },
  };
}

export function unreadable(field: string): Refusal {
  return {
    code: 'INVALID_CHARACTERS',
    field: [field],
    message: { fr: 'Ce texte contient un caractère illisible.', en: 'This text holds a character that cannot be read.' },
  };
}
