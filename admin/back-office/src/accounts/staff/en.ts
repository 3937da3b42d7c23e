import type { Messages } from '../../client/messages';
import type { staff as fr } from './fr';

export const staff: Messages<typeof fr> = {
  name: 'Staff member |||| Staff',
  page: { create: 'Add a team member' },
  empty: 'Nobody yet',
  invite: 'Add the colleagues who will read and write here.',
};
