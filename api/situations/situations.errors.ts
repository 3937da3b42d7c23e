import type { Refusal } from '../platform/user-errors';
import type { Fault } from '../targeting/language';

/** Faults of a rule or of facts as refusals: the field is the input's field, then the JSON pointer of the faulty node. */
export function faultRefusals(faults: readonly Fault[], field: string): Refusal[] {
  return faults.map(({ code, message, pointer }) => ({
    code,
    message,
    field: [...field.split('.'), ...(pointer === '' ? [] : [pointer])],
  }));
}

export const unknownSituation: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: "Cette situation n'existe pas.", en: 'There is no such situation.' },
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
