import isEmail from 'validator/lib/isEmail';
import isURL from 'validator/lib/isURL';
import { hiddenCharacterFault } from './character-checks';
import { trimmed, visibleLength } from './invisible';
import type { Refusal } from './user-errors';

// Checks of single values: each returns a refusal, or undefined when the value is valid.

const EMPTY = { fr: 'Ce champ est vide.', en: 'This field is empty.' };

/** At least so many characters that one sees, and at most so many in all. */
export function lengthFault(field: string, value: string, [min, max]: readonly [number, number]): Refusal | undefined {
  if (visibleLength(value) < min) {
    return {
      code: 'TOO_SHORT',
      field: field.split('.'),
      message:
        min === 1 ? EMPTY : { fr: `Il faut au moins ${min} caractères.`, en: `At least ${min} characters are needed.` },
    };
  }
  if ([...trimmed(value)].length > max) {
    return {
      code: 'TOO_LONG',
      field: field.split('.'),
      message: { fr: `${max} caractères au plus.`, en: `At most ${max} characters.` },
    };
  }
  return undefined;
}

export function optionalLengthFault(field: string, value: string | null | undefined, max: number): Refusal | undefined {
  return value === null || value === undefined ? undefined : lengthFault(field, value, [0, max]);
}

export function emailFault(field: string, value: string | null | undefined): Refusal | undefined {
  const hidden = hiddenCharacterFault(field, value);
  if (hidden !== undefined) return hidden;
  if (value === null || value === undefined || (value.length <= 254 && isEmail(value))) return undefined;
  return {
    code: 'INVALID_EMAIL',
    field: field.split('.'),
    message: { fr: 'Cette adresse e-mail n’est pas valable.', en: 'This e-mail address is not valid.' },
  };
}

/** Checks what webLink gives. */
export function linkFault(field: string, value: string | null | undefined): Refusal | undefined {
  const options = {
    protocols: ['http', 'https'],
    require_protocol: true,
    allow_underscores: true,
    disallow_auth: true,
  };
  const hidden = hiddenCharacterFault(field, value);
  if (hidden !== undefined) return hidden;
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

export function rangeFault(
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

/** Without blanks and invisible characters at both ends; null when nothing is left. */
export function tidy(value: string | null | undefined): string | null {
  const kept = trimmed(value ?? '');
  return kept === '' ? null : kept;
}

/** A web address as people write it, with https:// where they left it out, and without the dot that may end the name of the host. */
export function webLink(value: string | null | undefined): string | null {
  const written = tidy(value);
  if (written === null) return null;
  // "example.org:8080" names a port, "mailto:" and "javascript:" another scheme, which linkFault refuses.
  const hasScheme = /^[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#]|$))/i.test(written) || written.startsWith('/');
  const address = hasScheme ? written : `https://${written}`;
  return address.replace(/^(https?:\/\/[^/?#:]+?)\.+(?=$|[/?#:])/i, '$1');
}
