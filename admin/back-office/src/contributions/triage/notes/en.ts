import type { Messages } from '../../../client/messages';
import type { notes as fr } from './fr';

export const notes: Messages<typeof fr> = {
  title: 'Notes of the team',
  help: 'Among yourselves: the contributor and the public never read them.',
  for: 'for %{names}',
  body: 'Your note',
  mentions: 'Tell colleagues (optional)',
  mentionsHelp: 'A notice will wait for them, with your note.',
  add: 'Add the note',
  added: 'Note added.',
};
