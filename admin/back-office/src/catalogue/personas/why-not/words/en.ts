import type { Messages } from '../../../../client/messages';
import type { whyNot as fr } from './fr';

export const whyNot: Messages<typeof fr> = {
  whichRecommendation: 'Why not this recommendation?',
  whichPersona: 'Why not this person?',
  help: 'Of what is online, with the saved situation of the persona: at which place, or why not.',
  recommendation: 'Choose a recommendation',
  persona: 'Choose a persona',
};
