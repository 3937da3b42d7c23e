import type { Messages } from '../../../../client/messages';
import type { fr } from './fr';

export const en: Messages<typeof fr> = {
  added: '%{smart_count} new contribution. |||| %{smart_count} new contributions.',
  arrived: 'New contributions have come; this filter may show none of them.',
  changed: 'The queue has changed.',
  refresh: 'Show',
  fresh: 'The queue is up to date.',
  alsoLooking: '%{names} is looking at this contribution too. |||| %{names} are looking at this contribution too.',
  item: {
    claimed: '%{name} has just claimed this contribution.',
    decided: 'Somebody has just decided on this contribution: %{status}.',
    changed: 'Somebody has just changed this contribution.',
    reload: 'Show',
  },
};
