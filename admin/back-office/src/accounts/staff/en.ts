import type { Messages } from '../../client/messages';
import type { staff as fr } from './fr';

export const staff: Messages<typeof fr> = {
  name: 'Staff member |||| Staff',
  page: { create: 'Add a team member' },
  empty: 'Nobody yet',
  invite: 'Add the colleagues who will read and write here.',
  fields: {
    name: 'Name',
    email: 'E-mail',
    roles: 'Roles',
    territories: 'Territories',
    active: 'Active account',
  },
  territoriesHelp: 'Régions and départements where this person moderates. Leave empty for the whole of France.',
  inviteHelp: 'A link will be mailed to this person, who chooses a password there, within three days.',
  sendLink: 'Send a link to choose a password',
  linkSent: 'Link sent. It works once, within an hour.',
  inactive: 'Closed account',
  active: 'Active',
  saved: 'Account saved.',
};
