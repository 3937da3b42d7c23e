import type { Messages } from '../i18n/messages';
import type { situations as fr } from './fr';

export const situations: Messages<typeof fr> = {
  name: 'Situation |||| Situations',
  empty: 'No situation here',
  fields: {
    label: 'Name',
    slug: 'Identifier',
    rule: 'Rule',
    sentence: 'In plain words',
    usedBy: 'Used by',
    fact: 'That speaks of',
  },
  slugHelp: 'Lower case, digits and hyphens: young-without-degree',
  slugFormat: 'Only lower case letters without accents, digits and hyphens.',
  unused: 'No recommendation uses it.',
  saved: 'Situation saved.',
  deleted: 'Situation deleted.',
};
