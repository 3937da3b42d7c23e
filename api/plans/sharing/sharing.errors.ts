import type { Refusal } from '../../platform/user-errors';

export const nothingTicked: Refusal = {
  code: 'EMPTY',
  field: ['parts'],
  message: { fr: 'Choisissez au moins une chose à partager.', en: 'Choose one thing to share at least.' },
};

export const notSensitive: Refusal = {
  code: 'NOT_A_CHOICE',
  field: ['sensitiveFacts'],
  message: {
    fr: 'Seules les informations sensibles se partagent une à une.',
    en: 'Only sensitive facts are shared one by one.',
  },
};

export const notAnswered: Refusal = {
  code: 'NOT_A_CHOICE',
  field: ['sensitiveFacts'],
  message: {
    fr: 'Une de ces réponses n’est pas, ou plus, dans votre profil : décochez-la.',
    en: 'One of these answers is not in your profile, or no longer: untick it.',
  },
};

export const sharedConsentMissing: Refusal = {
  code: 'SENSITIVE_CONSENT_REQUIRED',
  field: ['consentToShareSensitive'],
  message: {
    fr: 'La loi protège ces réponses : elles ne se partagent que si vous l’acceptez expressément.',
    en: 'The law protects these answers: they are shared only if you expressly agree.',
  },
};

export const tooManyShares: Refusal = {
  code: 'TOO_MANY',
  message: {
    fr: 'Vous avez déjà vingt liens de partage. Retirez-en un pour en faire un autre.',
    en: 'You have twenty shared links already. Revoke one to make another.',
  },
};

export const unknownShare: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: 'Ce partage n’existe pas ou n’existe plus.', en: 'This share does not exist, or no longer.' },
};

/** The same for a link that was never given, was revoked or has expired. */
export const linkUnknown: Refusal = {
  code: 'LINK_UNKNOWN',
  message: {
    fr: 'Ce lien n’ouvre rien, ou plus rien. Demandez-en un autre à la personne qui vous l’a donné.',
    en: 'This link opens nothing, or nothing any more. Ask the person who gave it to you for another one.',
  },
};

export const actionMissing: Refusal = {
  code: 'NOT_FOUND',
  field: ['action'],
  message: { fr: 'Choisissez une action de la liste.', en: 'Choose an action of the list.' },
};

export const alreadyProposed: Refusal = {
  code: 'DUPLICATE',
  field: ['action'],
  message: { fr: 'Cette action est déjà proposée.', en: 'This action is proposed already.' },
};

export const tooManyProposals: Refusal = {
  code: 'TOO_MANY',
  message: {
    fr: 'Cinq propositions attendent déjà une réponse : laissez à la personne le temps de les voir.',
    en: 'Five proposals wait for an answer already: give the person time to look at them.',
  },
};

export const messageWithPersonalData: Refusal = {
  code: 'NOT_TAKEN',
  field: ['message'],
  message: {
    fr: 'Ce mot contient un numéro, une adresse ou un lien : écrivez-le sans.',
    en: 'These words hold a number, an address or a link: write them without it.',
  },
};

export const unwantedMessage: Refusal = {
  code: 'NOT_TAKEN',
  field: ['message'],
  message: {
    fr: 'Ce mot ressemble à un message indésirable : écrivez-le autrement.',
    en: 'These words look like an unwanted message: put them differently.',
  },
};

export const unknownProposal: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: {
    fr: 'Cette proposition n’existe pas ou n’existe plus.',
    en: 'This proposal does not exist, or no longer.',
  },
};

export const alreadyAnswered: Refusal = {
  code: 'ACTION_NOT_ALLOWED',
  field: ['id'],
  message: { fr: 'Vous avez déjà répondu à cette proposition.', en: 'You have answered this proposal already.' },
};
