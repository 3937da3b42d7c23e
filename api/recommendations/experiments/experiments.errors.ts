import type { Refusal } from '../../platform/user-errors';

export const unknownExperiment: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: 'Cet essai n’existe pas.', en: 'There is no such experiment.' },
};

export const stoppedBefore: Refusal = {
  code: 'ACTION_NOT_ALLOWED',
  field: ['id'],
  message: { fr: 'Cet essai est déjà terminé.', en: 'This experiment has ended already.' },
};

export const oneOfTheTwo: Refusal = {
  code: 'ONE_OF_TWO',
  field: ['recommendationId'],
  message: {
    fr: 'Un essai porte sur une recommandation, ou sur un calcul de scores.',
    en: 'An experiment is about a recommendation, or about a scorer.',
  },
};

export const notOnline: Refusal = {
  code: 'NOT_FOUND',
  field: ['recommendationId'],
  message: { fr: 'Cette recommandation n’est pas en ligne.', en: 'This recommendation is not online.' },
};

export const unknownScorer: Refusal = {
  code: 'NOT_FOUND',
  field: ['scorer'],
  message: { fr: 'Le service n’a pas ce calcul de scores.', en: 'The service has no such scorer.' },
};

export const wrongEnd: Refusal = {
  code: 'OUT_OF_BOUNDS',
  field: ['endsAt'],
  message: {
    fr: 'Une fin dans l’avenir, dans un an au plus tard.',
    en: 'An end in the future, within a year.',
  },
};

export const runsAlready: Refusal = {
  code: 'ALREADY_RUNNING',
  field: ['name'],
  message: {
    fr: 'Un autre essai porte déjà là-dessus : il faut qu’il se termine d’abord.',
    en: 'Another experiment is about that already: it has to end first.',
  },
};
