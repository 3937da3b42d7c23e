import type { Messages } from '../../client/messages';
import type { sessions as fr } from './fr';

export const sessions: Messages<typeof fr> = {
  title: 'My sessions',
  current: '%{name} – this session',
  unknown: 'Unknown browser',
  opened: 'opened on %{at}',
  ends: 'ends on %{at} unless used again',
  end: 'End',
  ended: 'Session ended.',
};
