import { hidesCharacters, isReadable, trimmed } from './invisible';
import type { Refusal } from './user-errors';

/** NUL, or half a surrogate pair. */
export function characterFault(field: string, value: string | null | undefined): Refusal | undefined {
  return isReadable(value ?? '') ? undefined : unreadableCharacter(field.split('.'));
}

export function unreadableCharacter(field: readonly string[]): Refusal {
  return {
    code: 'INVALID_CHARACTERS',
    field,
    message: {
      fr: 'Ce texte contient un caractère illisible.',
      en: 'This text holds a character that cannot be read.',
    },
  };
}

/** For what is copied to write to somebody or to name somebody: an invisible character inside makes another of it. */
export function hiddenCharacterFault(field: string, value: string | null | undefined): Refusal | undefined {
  if (!hidesCharacters(trimmed(value ?? ''))) return undefined;
  return {
    code: 'INVALID_CHARACTERS',
    field: field.split('.'),
    message: {
      fr: 'Il y a ici un caractère invisible, sans doute copié avec le reste. Effacez ce champ, puis écrivez-le au clavier.',
      en: 'There is an invisible character in here, probably copied along. Clear this field, then type it.',
    },
  };
}
