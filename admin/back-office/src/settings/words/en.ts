import type { Messages } from '../../client/messages';
import type { sessions as ownSessions, settings as own } from './fr';

export const settings: Messages<typeof own> = {
  whose:
    'Settings of the account %{name}. Language, appearance, keys and columns of lists follow you from one browser to another.',
  appearance: { title: 'Appearance', SYSTEM: 'As the system has it', LIGHT: 'Light', DARK: 'Dark' },
  keys: {
    help: 'Each key can be changed: type another one, or clear it to turn it off.',
    reset: 'Put the original keys back',
    off: 'Turned off',
    taken: 'Taken already: %{action}',
    unfit: 'One key only, that can be typed',
  },
  password: {
    title: 'Password',
    current: 'Current password',
    next: 'New password',
    help: 'At least 12 characters: several words that have nothing to do with each other.',
    change: 'Change the password',
    changed: 'Password changed. Your other sessions have ended.',
  },
};

export const sessions: Messages<typeof ownSessions> = {
  title: 'My sessions',
  current: '%{name} – this session',
  unknown: 'Unknown browser',
  opened: 'opened on %{at}',
  ends: 'ends on %{at} unless used again',
  end: 'End',
  ended: 'Session ended.',
};
