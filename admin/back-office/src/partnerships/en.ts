import type { Messages } from '../client/messages';
import type { partners as fr } from './fr';

export const partners: Messages<typeof fr> = {
  name: 'Partner |||| Partners',
  empty: 'No partners yet. Accepting an offer of data, a service or code creates a partner record.',
};
