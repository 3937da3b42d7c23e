import type { Messages } from '../../client/messages';
import type { followUp as fr } from './fr';

export const followUp: Messages<typeof fr> = {
  messages: 'Messages',
  noMessages: 'No message yet.',
  fromStaff: 'The team',
  fromContributor: 'The contributor',
  corrections: 'What the contributor corrected',
  correctionsHelp: 'Against the words before: what is struck through was taken out, what is underlined was put in.',
  correctionNumber: 'Correction %{number}',
  diff: { REMOVED: 'removed:', ADDED: 'added:' },
  yetToLeave: 'Not sent yet',
};
