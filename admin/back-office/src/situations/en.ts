import type { Messages } from '../client/messages';
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
  change: {
    title: 'This change touches one item |||| This change touches %{smart_count} items',
    audience: 'People concerned by the situation, once the change is saved: %{count}',
    items: 'What relies on this situation',
    then: '%{change} (%{count} in all)',
    kinds: { SITUATION: 'situation', STRATEGY: 'strategy', ACTION: 'action' },
    published: 'live',
    draft: 'draft',
    back: 'Back to the rule',
    notSaved: 'Nothing was saved.',
  },
  unused: 'No recommendation uses it.',
  saved: 'Situation saved.',
  deleted: 'Situation deleted.',
};
