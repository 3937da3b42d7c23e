import type { Messages } from '../../client/messages';
import type { calendar as fr } from './fr';

export const calendar: Messages<typeof fr> = {
  name: 'Calendar',
  empty: 'Nothing is planned, and nothing was scheduled, in %{month}.',
};
