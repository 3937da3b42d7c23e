import type { Messages } from '../../../client/messages';
import type { fr } from './fr';

export const en: Messages<typeof fr> = {
  fields: {
    label: 'Topic',
    english: 'In English',
    strategies: 'Strategies online',
    actions: 'Actions online',
    drafts: 'In preparation',
    state: 'State',
  },
  isEmpty: 'nothing online',
  isUsed: 'online',
};
