import type { Messages } from '../client/messages';
import type { partners as fr } from './fr';

export const partners: Messages<typeof fr> = {
  name: 'Partner |||| Partners',
  empty: 'No partner yet. Accepting an offer of data, a service or code makes a record of it.',
  card: 'The partner record',
  all: 'See every partner',
  origin: 'The offer it comes from, with how to reach them',
  accepted: 'accepted on %{day}',
  acceptedBy: 'accepted on %{day} by %{name}',
};
