import type { Refusal } from '../../platform/user-errors';

export const unknownView: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: 'Cette vue n’existe pas, ou n’existe plus.', en: 'There is no such view, or not any more.' },
};

export const viewNameTaken: Refusal = {
  code: 'NAME_TAKEN',
  field: ['name'],
  message: {
    fr: 'Une vue de cette liste porte déjà ce nom : choisissez-en un autre, ou remplacez-la.',
    en: 'A view of this list has this name already: choose another one, or replace it.',
  },
};

export function tooManyViews(max: number): Refusal {
  return {
    code: 'TOO_MANY',
    message: {
      fr: `Cette liste a déjà ${max} vues : supprimez-en une d’abord.`,
      en: `This list has ${max} views already: delete one first.`,
    },
  };
}

export function malformedView(field: string): Refusal {
  return {
    code: 'MALFORMED',
    field: [field],
    message: {
      fr: 'Cette partie de la vue n’est pas faite comme il faut.',
      en: 'This part of the view is not made as it should be.',
    },
  };
}

export function viewTooLarge(field: string, max: number): Refusal {
  return {
    code: 'TOO_LONG',
    field: [field],
    message: { fr: `${max} caractères au plus.`, en: `At most ${max} characters.` },
  };
}
