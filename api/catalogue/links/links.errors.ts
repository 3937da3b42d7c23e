import type { Refusal } from '../../platform/user-errors';

/** A host that others are asking, for longer than the caller can wait. */
export class HostBusy extends Error {}

export const unknownLink: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: 'Ce lien n’existe pas, ou plus.', en: 'There is no such link, or no longer.' },
};

export const linkBusy: Refusal = {
  code: 'HOST_BUSY',
  message: {
    fr: 'Ce site est déjà en cours de vérification, une page par seconde. Réessayez dans un instant.',
    en: 'This site is being checked already, one page a second. Try again in a moment.',
  },
};

export const checksAreOff: Refusal = {
  code: 'LINK_CHECKS_OFF',
  message: {
    fr: 'La vérification des liens est coupée sur ce serveur (LINK_CHECKS).',
    en: 'The check of links is off on this server (LINK_CHECKS).',
  },
};

export const otherMove: Refusal = {
  code: 'CONFLICT',
  field: ['movedTo'],
  message: {
    fr: 'Ce lien ne propose pas, ou plus, cette adresse. Rechargez la page.',
    en: 'The link does not propose this address, or no longer. Reload the page.',
  },
};

export const nothingToReplace: Refusal = {
  code: 'NOTHING_TO_REPLACE',
  message: {
    fr: 'Aucun texte ne nomme plus cette adresse, ou pas sous cette forme : rien n’a été changé.',
    en: 'No text names this address any more, or not in this form: nothing was changed.',
  },
};
