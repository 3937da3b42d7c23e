import { isEmail, isURL } from 'class-validator';
import type { Refusal } from './user-errors';

// Checks of single values: each returns a refusal, or undefined when the value is valid.

export function lengthBetween(
  field: string,
  value: string,
  [min, max]: readonly [number, number],
): Refusal | undefined {
  const length = [...value.trim()].length;
  if (length < min) {
    return {
      code: 'TOO_SHORT',
      field: field.split('.'),
      message: { fr: `Il faut au moins ${min} caractères.`, en: `At least ${min} characters are needed.` },
    };
  }
  if (length > max) {
    return {
      code: 'TOO_LONG',
      field: field.split('.'),
      message: { fr: `${max} caractères au plus.`, en: `At most ${max} characters.` },
    };
  }
  return undefined;
}

export function optionalLength(field: string, value: string | null | undefined, max: number): Refusal | undefined {
  return value === null || value === undefined ? undefined : lengthBetween(field, value, [0, max]);
}

export function emailAddress(field: string, value: string | null | undefined): Refusal | undefined {
  if (value === null || value === undefined || (value.length <= 254 && isEmail(value))) return undefined;
  return {
    code: 'INVALID_EMAIL',
    field: field.split('.'),
    message: { fr: "Cette adresse e-mail n'est pas valable.", en: 'This e-mail address is not valid.' },
  };
}

export function webAddress(field: string, value: string | null | undefined): Refusal | undefined {
  const options = { protocols: ['http', 'https'], require_protocol: true };
  if (value === null || value === undefined || value === '' || (value.length <= 2000 && isURL(value, options)))
    return undefined;
  return {
    code: 'INVALID_LINK',
    field: field.split('.'),
    message: {
      fr: 'Ce lien doit être une adresse complète, par exemple https://www.exemple.fr.',
      en: 'This link must be a full address, such as https://www.example.org.',
    },
  };
}

export function numberBetween(
  field: string,
  value: number | null | undefined,
  [min, max]: readonly [number, number],
): Refusal | undefined {
  if (value === null || value === undefined || (value >= min && value <= max)) return undefined;
  return {
    code: 'OUT_OF_BOUNDS',
    field: field.split('.'),
    message: {
      fr: `La valeur doit être comprise entre ${min} et ${max}.`,
      en: `The value must lie between ${min} and ${max}.`,
    },
  };
}

/** Trims a text; returns null when nothing is left. */
export function tidy(value: string | null | undefined): string | null {
  const trimmed = value?.trim();
  return trimmed === undefined || trimmed === '' ? null : trimmed;
}
