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
    password: 'Password',
  },
  territoriesHelp: 'Régions and départements where this person moderates. Leave empty for the whole of France.',
  passwordHelp: 'At least 12 characters.',
  newPasswordHelp: 'Leave empty to keep the current password. Changing it ends all sessions of this person.',
  inactive: 'Closed account',
  active: 'Active',
  saved: 'Account saved.',
};
