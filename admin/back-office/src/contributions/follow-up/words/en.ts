import type { Messages } from '../../../client/messages';
import type { fr } from './fr';

export const en: Messages<typeof fr> = {
  messages: 'Messages',
  noMessages: 'No messages yet.',
  fromStaff: 'The team',
  fromContributor: 'The contributor',
  corrections: 'Corrections by the contributor',
  correctionsHelp: 'Compared with the previous text: removed words are struck through, added words are underlined.',
  correctionNumber: 'Correction %{number}',
  yetToLeave: 'Not sent yet',
};
