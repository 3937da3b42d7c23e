import type { Messages } from '../../client/messages';
import type { fr } from './fr';

export const en: Messages<typeof fr> = {
  card: 'Partner record',
  all: 'See all partners',
  origin: 'The original offer, with contact details',
  accepted: 'accepted on %{day}',
  acceptedBy: 'accepted on %{day} by %{name}',
  present: 'Present to the public',
  public: 'What everybody will read',
  publicPage: 'See the page of partners',
  isShown: 'Shown to the public',
  shown: 'Saved: the page of partners shows it.',
  hidden: 'Saved: the page of partners does not show it.',
  fields: {
    name: 'Name',
    kind: 'Kind',
    description: 'What is offered',
    link: 'Link',
    createdAt: 'Since',
    publicName: 'Name shown',
    publicDescription: 'What they give, in French',
    publicDescriptionEn: 'The same in English',
    publicLink: 'Link shown',
    isPublic: 'Show this partner to everybody',
  },
  help: {
    publicName: 'Of an organisation, or of a person who agreed to it: 2 to 120 characters.',
    publicDescription: '20 to 600 characters, without contact details.',
    publicDescriptionEn: 'Optional: without it the French words are shown.',
    publicLink: 'Optional: the page of the partner.',
    isPublic: 'Only with the agreement of the partner, who can take it back at any time.',
  },
};
