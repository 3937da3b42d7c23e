import type { Refusal } from '../platform/user-errors';

export const unknownSkipped: Refusal = {
  code: 'UNKNOWN_FACT',
  field: ['skippedQuestions'],
  message: {
    fr: 'Une des questions à passer ne porte sur rien que nous demandions.',
    en: 'One of the questions to skip is about nothing that we ask for.',
  },
};

export const profileExists: Refusal = {
  code: 'PROFILE_EXISTS',
  message: {
    fr: 'Vous avez déjà un profil : votre connexion l’ouvre. Si vous en avez fermé l’accès, seul un lien envoyé à votre adresse e-mail l’ouvre encore, si vous en aviez donné une.',
    en: 'You have a profile already: your sign-in opens it. If you closed its access, only a link sent to your e-mail address still opens it, if you gave one.',
  },
};
