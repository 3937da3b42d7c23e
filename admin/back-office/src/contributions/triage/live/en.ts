import type { Messages } from '../../../client/messages';
import type { live as fr } from './fr';

export const live: Messages<typeof fr> = {
  changed: 'The queue has changed.',
  refresh: 'Refresh the queue',
  fresh: 'The queue is up to date.',
};
