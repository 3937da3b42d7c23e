import type { Messages } from '../../../client/messages';
import type { notes as fr } from './fr';

export const notes: Messages<typeof fr> = {
  title: 'Team notes',
  help: 'For the team only: the contributor and the public never see them.',
  for: 'for %{names}',
  body: 'Your note',
  mentions: 'Notify colleagues',
  mentionsHelp: 'Optional: they will get a notice with your note.',
  add: 'Add the note',
  added: 'Note added.',
};
