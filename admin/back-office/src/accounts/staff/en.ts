import type { Messages } from '../../client/messages';
import type { staff as fr } from './fr';

export const staff: Messages<typeof fr> = {
  name: 'Staff member |||| Staff',
  fields: {
    name: 'Name',
    email: 'E-mail',
    roles: 'Roles',
    territories: 'Territories',
    active: 'Active account',
    password: 'Password',
  },
  territoriesHelp: 'Régions and départements where this person moderates. Empty: everywhere in France.',
  passwordHelp: 'At least 12 characters.',
  newPasswordHelp: 'Leave empty to keep it. Changing it ends every session of this person.',
  inactive: 'Closed account',
  active: 'Active',
  saved: 'Account saved.',
};
