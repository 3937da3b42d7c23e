import type { Refusal } from '../../platform/user-errors';

/** `index`: of the one at fault, in the list that was given. */
export function malformedKey(index: number): Refusal {
  return {
    code: 'MALFORMED',
    field: ['keys', String(index), 'key'],
    message: {
      fr: 'Un raccourci est un seul caractère, qui se voit.',
      en: 'A key is one character only, which is seen.',
    },
  };
}

export function malformedColumns(index: number, max: number): Refusal {
  return {
    code: 'MALFORMED',
    field: ['columns', String(index), 'columns'],
    message: {
      fr: `Il faut de 1 à ${max} noms de colonnes, chacun une seule fois.`,
      en: `1 to ${max} names of columns are needed, each once.`,
    },
  };
}
