import type { Refusal } from '../../platform/user-errors';

export const tooLarge = (field: string, most: number): Refusal => ({
  code: 'TOO_LARGE',
  field: [field],
  message: {
    fr: `Au plus ${most.toLocaleString('fr')} caractères.`,
    en: `At most ${most.toLocaleString('en')} characters.`,
  },
});

export const malformed = (field: readonly string[]): Refusal => ({
  code: 'MALFORMED',
  field,
  message: {
    fr: 'Un champ n’a pas la forme qu’il faut pour être repris.',
    en: 'A field does not have a form that can be taken up again.',
  },
});

export const unknownRecommendation: Refusal = {
  code: 'NOT_FOUND',
  field: ['recommendationId'],
  message: { fr: 'Cette recommandation n’existe pas.', en: 'There is no such recommendation.' },
};
