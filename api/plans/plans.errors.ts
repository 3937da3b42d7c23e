import type { Refusal } from '../platform/user-errors';
import type { PlannedActionStatus } from './responses.rules';

const STATUS_NAMES: Readonly<Record<PlannedActionStatus, { fr: string; en: string }>> = {
  PROPOSED: { fr: 'proposée', en: 'proposed' },
  ACCEPTED: { fr: 'acceptée', en: 'accepted' },
  DONE: { fr: 'faite', en: 'done' },
  SNOOZED: { fr: 'remise à plus tard', en: 'snoozed' },
  DECLINED: { fr: 'écartée', en: 'declined' },
  EXPIRED: { fr: 'passée', en: 'expired' },
};

export function notAllowed(status: PlannedActionStatus): Refusal {
  const { fr, en } = STATUS_NAMES[status];
  return {
    code: 'ACTION_NOT_ALLOWED',
    field: ['status'],
    message: {
      fr: `Cette action est déjà ${fr} : cette réponse n’est pas possible.`,
      en: `This action is ${en}: it cannot be answered like this.`,
    },
  };
}

export const snoozeDayMissing: Refusal = {
  code: 'REQUIRED',
  field: ['snoozeUntil'],
  message: {
    fr: 'Choisissez le jour où cette action doit revenir.',
    en: 'Choose the day on which this action comes back.',
  },
};

export const snoozeDayTooEarly: Refusal = {
  code: 'OUT_OF_BOUNDS',
  field: ['snoozeUntil'],
  message: { fr: 'Choisissez un jour à partir de demain.', en: 'Choose a day from tomorrow on.' },
};

export const snoozeDayNotTaken: Refusal = {
  code: 'NOT_TAKEN',
  field: ['snoozeUntil'],
  message: {
    fr: 'Un jour ne se donne que pour remettre l’action à plus tard.',
    en: 'A day is only given to snooze the action.',
  },
};

export const usefulNotTaken: Refusal = {
  code: 'NOT_TAKEN',
  field: ['useful'],
  message: {
    fr: 'Dites si une action a été utile une fois que vous l’avez faite.',
    en: 'Say whether an action was useful once it is done.',
  },
};

export const unknownAction: Refusal = {
  code: 'NOT_FOUND',
  field: ['plannedActionId'],
  message: { fr: 'Cette action n’est pas dans vos journées.', en: 'This action is not in your days.' },
};

export const unknownRecommendation: Refusal = {
  code: 'NOT_FOUND',
  field: ['recommendationId'],
  message: {
    fr: 'Cette recommandation n’existe pas ou n’est plus publiée.',
    en: 'This recommendation does not exist or is no longer published.',
  },
};

export const nothingToUndo = nothingToUndoOf('plannedActionId');
export const noResponseToUndo = nothingToUndoOf('recommendationId');

function nothingToUndoOf(field: string): Refusal {
  return {
    code: 'ACTION_NOT_ALLOWED',
    field: [field],
    message: {
      fr: 'Une réponse se reprend le jour où elle est donnée : il n’y a rien à reprendre.',
      en: 'An answer can be taken back on the day on which it is given: there is nothing to take back.',
    },
  };
}
