import type { Refusal } from '../../platform/user-errors';

export const commentsNotAllowed: Refusal = {
  code: 'ACTION_NOT_ALLOWED',
  field: ['comments'],
  message: {
    fr: 'Des commentaires accompagnent une relecture : une approbation, ou une demande de changements.',
    en: 'Comments go with a review: an approval, or a request for changes.',
  },
};

export const tooManyComments = (most: number): Refusal => ({
  code: 'TOO_MANY',
  field: ['comments'],
  message: {
    fr: `Au plus ${most} commentaires dans une relecture.`,
    en: `At most ${most} comments in a review.`,
  },
});

export const unknownField = (index: number): Refusal => ({
  code: 'UNKNOWN',
  field: ['comments', String(index), 'field'],
  message: { fr: 'Une recommandation n’a pas ce champ.', en: 'A recommendation has no such field.' },
});

export const unknownComment: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: 'Ce commentaire n’existe pas.', en: 'There is no such comment.' },
};

export const alreadyResolved = (name: string): Refusal => ({
  code: 'ACTION_NOT_ALLOWED',
  field: ['id'],
  message: { fr: `${name} l’a déjà marqué comme traité.`, en: `${name} has already marked it as resolved.` },
});
