import type { Refusal } from '../platform/user-errors';

export const profileExists: Refusal = {
  code: 'PROFILE_EXISTS',
  message: {
    fr: 'Vous avez déjà un profil : votre connexion l’ouvre. Si vous en avez fermé l’accès, un lien envoyé à votre adresse l’ouvre encore.',
    en: 'You have a profile already: your sign-in opens it. If you closed its access, a link sent to your address still opens it.',
  },
};
