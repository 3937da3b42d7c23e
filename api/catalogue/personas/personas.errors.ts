import type { Refusal } from '../../platform/user-errors';
import type { FoundFailure } from './persona-failures.queries';

/** Failures that a refusal tells; the screen shows them all. */
const TOLD = 3;

export const unknownPersona: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: { fr: 'Ce profil type n’existe pas.', en: 'There is no such persona.' },
};

export const personaNameTaken: Refusal = {
  code: 'NAME_TAKEN',
  field: ['name'],
  message: { fr: 'Un autre profil type porte déjà ce nom.', en: 'Another persona already has this name.' },
};

export const bothSeenAndNot: Refusal = {
  code: 'CONTRADICTION',
  field: ['mustNotSee'],
  message: {
    fr: 'Une recommandation ne peut pas être à recevoir et à ne pas recevoir.',
    en: 'A recommendation cannot be one to get and one not to get.',
  },
};

export const tooManyExpectations = (field: string, most: number): Refusal => ({
  code: 'OUT_OF_BOUNDS',
  field: [field],
  message: { fr: `${most} recommandations au plus.`, en: `At most ${most} recommendations.` },
});

type Wanted = 'REASON' | 'REASON_AND_APPROVAL' | 'APPROVAL';

const WHAT_TO_DO: Readonly<Record<Wanted, Refusal['message']>> = {
  REASON: { fr: 'Pour le faire quand même, dites pourquoi.', en: 'To do it all the same, tell why.' },
  REASON_AND_APPROVAL: {
    fr: 'Pour publier quand même, dites pourquoi ; il faut aussi qu’un collègue ait relu et approuvé.',
    en: 'To publish all the same, tell why; a colleague must have read and approved it, too.',
  },
  APPROVAL: {
    fr: 'Pour publier quand même, il faut aussi qu’un collègue ait relu et approuvé.',
    en: 'To publish all the same, a colleague must have read and approved it, too.',
  },
};

/** Names each persona and the condition that is responsible. */
export function personasFail(failures: readonly FoundFailure[], wanted: Wanted): Refusal {
  const rest = failures.length - TOLD;
  const told = (language: 'fr' | 'en', more: string): string =>
    [
      ...failures.slice(0, TOLD).map(({ persona, sentence }) => `${persona.name} – ${sentence[language]}`),
      ...(rest > 0 ? [more] : []),
      WHAT_TO_DO[wanted][language],
    ].join(' ');
  return {
    code: 'PERSONAS',
    field: [wanted === 'APPROVAL' ? 'action' : 'message'],
    message: {
      fr: `Des profils types ne recevraient plus ce qui leur convient. ${told('fr', `Et ${rest} de plus.`)}`,
      en: `Personas would no longer get what fits them. ${told('en', `And ${rest} more.`)}`,
    },
  };
}
