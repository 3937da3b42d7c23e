import type { Messages } from '../client/messages';
import type { situations as fr } from './fr';

export const situations: Messages<typeof fr> = {
  name: 'Situation |||| Situations',
  page: { create: 'Create a situation' },
  empty: 'No situations',
  invite: 'Give a name to a rule that is used often: “no licence”, “single parent”.',
  fields: {
    label: 'Name',
    slug: 'Identifier',
    rule: 'Rule',
    sentence: 'In plain words',
    usedBy: 'Used by',
    fact: 'That uses the fact',
  },
  slugHelp: 'Lower-case letters, digits and hyphens: young-without-degree',
  slugFormat: 'Use only lower-case letters without accents, digits and hyphens.',
  change: {
    title: 'This change affects one item |||| This change affects %{smart_count} items',
    audience: 'People in this situation once the change is saved: %{count}',
    items: 'Items that use this situation',
    then: '%{change} (%{count} in all)',
    kinds: { SITUATION: 'situation', STRATEGY: 'strategy', ACTION: 'action' },
    published: 'live',
    draft: 'draft',
    back: 'Back to the rule',
  },
  unused: 'No recommendation uses it.',
  saved: 'Situation saved.',
  deleted: 'Situation deleted.',
  deletedButNamed:
    'Situation deleted. Archived recommendations still name it; taken up again, they do without it: %{titles}.',
};
