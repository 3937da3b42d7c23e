import type { Messages } from '../client/messages';
import type { partners as fr } from './fr';

export const partners: Messages<typeof fr> = {
  name: 'Partner |||| Partners',
  empty: 'No partners yet. Accepting an offer of data, a service or code creates a partner record.',
  card: 'Partner record',
  all: 'See all partners',
  origin: 'The original offer, with contact details',
  accepted: 'accepted on %{day}',
  acceptedBy: 'accepted on %{day} by %{name}',
};
