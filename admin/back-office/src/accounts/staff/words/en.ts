import type { Messages } from '../../../client/messages';
import type { fr } from './fr';

export const en: Messages<typeof fr> = {
  fields: {
    name: 'Name',
    email: 'E-mail',
    roles: 'Roles',
    territories: 'Territories',
    active: 'Active account',
    role: 'Role',
    lastSignIn: 'Last sign-in',
    openSessions: 'Open sessions',
  },
  never: 'never',
  lastSeen: 'Last sign-in: %{at}',
  may: {
    MODERATOR: 'Reads what the public proposes and decides: accepts, refuses, asks for a correction.',
    EDITOR: 'Writes and reviews recommendations and situations.',
    PUBLISHER: 'Writes and reviews too, puts online, schedules and archives.',
    ANALYST: 'Reads everything, without personal data, and the log. Changes nothing.',
    ADMIN: 'May do everything, and manages the team, its territories and the reasons for refusal.',
  },
  territoriesHelp: 'Régions and départements where this person moderates. Leave empty for the whole of France.',
  sessionsHelp: 'Other roles, another address or a closed account end every open session of this person.',
  inviteHelp: 'A link will be mailed to this person, who chooses a password there, within three days.',
  sendLink: 'Send a link to choose a password',
  saveFirst: 'Save your changes before you send a link.',
  linkSent: 'Link sent. It works once, within an hour.',
  inactive: 'Closed account',
  active: 'Active',
  notifications: {
    created: 'Account created. A link to choose a password is mailed to this person.',
    updated: 'Account saved.',
  },
};
