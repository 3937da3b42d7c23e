import type { Sentence } from '../../platform/language';
import type { Refusal } from '../../platform/user-errors';
import type { FileFault } from './transfer.types';

const at = (code: string, message: Sentence): Refusal => ({ code, message, field: ['text'] });

/** Where and why a file is refused. */
export function faultyFile({ spot, reason: { fr, en } }: FileFault): Refusal {
  if (spot === undefined) return at('FAULTY_FILE', { fr, en });
  return at('FAULTY_FILE', { fr: `Ligne ${spot.line} : ${fr}`, en: `Line ${spot.line}: ${en}` });
}

export const nothingToChange = at('NOTHING_TO_CHANGE', {
  fr: 'Le fichier dit ce qui est déjà enregistré.',
  en: 'The file says what is saved already.',
});

export const takeUpFirst = at('ACTION_NOT_ALLOWED', {
  fr: 'Elle est archivée : reprenez d’abord une de ses versions.',
  en: 'It is archived: take up one of its revisions first.',
});
