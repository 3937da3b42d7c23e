import type { Fault, FaultCode } from '../types';

/** How each fault is told, with what it is about in place of `{…}`. */
const MESSAGES: Record<FaultCode, { fr: string; en: string }> = {
  NOT_JSON: { fr: 'Ce n’est pas un document JSON.', en: 'This is not a JSON document.' },
  TOO_LARGE: { fr: 'Le document dépasse 16 Kio.', en: 'The document is over 16 KiB.' },
  TOO_DEEP: {
    fr: 'Les groupes sont imbriqués sur plus de 8 niveaux.',
    en: 'The groups are nested more than 8 levels deep.',
  },
  TOO_MANY_LEAVES: { fr: 'Il y a plus de {…} conditions.', en: 'There are more than {…} conditions.' },
  MALFORMED: { fr: 'Forme inattendue : {…}.', en: 'Unexpected form: {…}.' },
  UNKNOWN_FACT: { fr: 'Le fait « {…} » est inconnu.', en: 'The fact "{…}" is unknown.' },
  UNKNOWN_OPERATOR: { fr: 'L’opérateur « {…} » est inconnu.', en: 'The operator "{…}" is unknown.' },
  OPERATOR_NOT_TAKEN: {
    fr: 'Ce fait ne se compare pas avec l’opérateur « {…} ».',
    en: 'This fact does not take the operator "{…}".',
  },
  WRONG_TYPE: { fr: 'Valeur attendue : {…}.', en: 'Expected value: {…}.' },
  OUT_OF_BOUNDS: { fr: 'La valeur doit être {…}.', en: 'The value must be {…}.' },
  NOT_A_CHOICE: { fr: '« {…} » ne fait pas partie des choix.', en: '"{…}" is not one of the choices.' },
  DUPLICATE: { fr: '« {…} » est répété.', en: '"{…}" is repeated.' },
  EMPTY_LIST: { fr: 'La liste est vide.', en: 'The list is empty.' },
  UNKNOWN_PLACE: { fr: 'Le lieu « {…} » est inconnu.', en: 'The place "{…}" is unknown.' },
  MALFORMED_CODE: { fr: 'Le code « {…} » est mal formé.', en: 'The code "{…}" is malformed.' },
  UNKNOWN_SITUATION: { fr: 'La situation « {…} » est inconnue.', en: 'The situation "{…}" is unknown.' },
  CYCLE: {
    fr: 'La situation « {…} » se contient elle-même.',
    en: 'The situation "{…}" contains itself.',
  },
  NOT_A_PROFILE_FACT: {
    fr: 'Le fait « {…} » se calcule : il ne se donne pas dans un profil.',
    en: 'The fact "{…}" is computed: a profile does not give it.',
  },
};

export interface Problem {
  code: FaultCode;
  about?: string | { fr: string; en: string };
}

export function faultAt(pointer: string, { code, about = '' }: Problem): Fault {
  const { fr, en } = typeof about === 'string' ? { fr: about, en: about } : about;
  const message = MESSAGES[code];
  return { pointer, code, message: { fr: fill(message.fr, fr), en: fill(message.en, en) } };
}

/** What was sent is quoted cut short: a message is to be read. */
function fill(message: string, about: string): string {
  const cut = about.length > 80 ? `${about.slice(0, 79)}…` : about;
  return message.split('{…}').join(cut);
}
