import type { Refusal } from '../../platform/user-errors';

export const unknownMention: Refusal = {
  code: 'NOT_FOUND',
  field: ['mentionIds'],
  message: {
    fr: 'Une des personnes mentionnées n’existe pas, ou n’est plus dans l’équipe.',
    en: 'One of those mentioned does not exist, or is no longer in the team.',
  },
};

export function cannotSeeContribution(name: string): Refusal {
  return {
    code: 'OUT_OF_TERRITORY',
    field: ['mentionIds'],
    message: {
      fr: `${name} ne voit pas cette contribution : elle n’est pas dans son territoire.`,
      en: `${name} does not see this contribution: it lies elsewhere.`,
    },
  };
}
