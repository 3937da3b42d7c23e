import type { Refusal } from '../platform/user-errors';

export const unknownStaffUser: Refusal = {
  code: 'NOT_FOUND',
  field: ['staffUserId'],
  message: { fr: 'Cette personne n’existe pas.', en: 'There is no such person.' },
};

export function notTerritories(codes: readonly string[]): Refusal {
  return {
    code: 'UNKNOWN_PLACE',
    field: ['placeCodes'],
    message: {
      fr: `Ni région ni département : ${codes.join(', ')}.`,
      en: `Neither a région nor a département: ${codes.join(', ')}.`,
    },
  };
}
