import type { Refusal } from '../platform/user-errors';

export const unknownSituation: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: 'Cette situation n’existe pas.', en: 'There is no such situation.' },
};

export const malformedSlug: Refusal = {
  code: 'MALFORMED',
  field: ['slug'],
  message: {
    fr: 'Minuscules sans accent, chiffres et tirets seulement.',
    en: 'Only lower-case letters without accents, digits and hyphens.',
  },
};

export const slugTaken: Refusal = {
  code: 'SLUG_TAKEN',
  field: ['slug'],
  message: { fr: 'Une autre situation porte déjà ce nom.', en: 'Another situation already has this name.' },
};

export const slugFixed: Refusal = {
  code: 'SLUG_FIXED',
  field: ['slug'],
  message: {
    fr: 'Ce nom ne change plus : des règles peuvent le citer.',
    en: 'This name no longer changes: rules may use it.',
  },
};

export function stillUsed(by: readonly string[]): Refusal {
  const names = by.map((name) => `« ${name} »`).join(', ');
  return {
    code: 'STILL_USED',
    field: ['id'],
    message: { fr: `Encore utilisée par ${names}.`, en: `Still used by ${names}.` },
  };
}
