import type { Refusal } from '../../../platform/user-errors';

export function numberOfIds(most: number): Refusal {
  return {
    code: 'OUT_OF_BOUNDS',
    field: ['ids'],
    message: { fr: `Choisissez de 1 à ${most} contributions.`, en: `Choose 1 to ${most} contributions.` },
  };
}

export const oneByOne: Refusal = {
  code: 'ACTION_NOT_ALLOWED',
  field: ['action'],
  message: {
    fr: 'Cette décision se prend une contribution à la fois.',
    en: 'This decision is taken for one contribution at a time.',
  },
};

export const keyReused: Refusal = {
  code: 'KEY_REUSED',
  field: ['key'],
  message: { fr: 'Cette clé a déjà servi à une autre décision.', en: 'This key was used for another decision.' },
};

export const noLongerModerator: Refusal = {
  code: 'ACTION_NOT_ALLOWED',
  field: ['action'],
  message: { fr: 'Vous ne pouvez plus décider des contributions.', en: 'You may no longer decide on contributions.' },
};
