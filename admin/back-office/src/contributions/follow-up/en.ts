import type { Messages } from '../../client/messages';
import type { followUp as fr } from './fr';

export const followUp: Messages<typeof fr> = {
  messages: 'Messages',
  noMessages: 'No messages yet.',
  fromStaff: 'The team',
  fromContributor: 'The contributor',
  corrections: 'Corrections by the contributor',
  correctionsHelp: 'Compared with the previous text: removed words are struck through, added words are underlined.',
  correctionNumber: 'Correction %{number}',
  diff: { REMOVED: 'removed:', ADDED: 'added:' },
  yetToLeave: 'Not sent yet',
};
