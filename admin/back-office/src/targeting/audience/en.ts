import type { Messages } from '../../client/messages';
import type { audience as fr } from './fr';

export const audience: Messages<typeof fr> = {
  title: 'Audience',
  waiting: 'The count will appear once the rule is complete.',
  reached: '%{count} of the %{population} people in the reference population',
  counts: { TRUE: 'Reached', UNKNOWN: 'To be asked', FALSE: 'Not reached' },
  change: 'Compared with the saved rule',
  gained: '%{count} person gained |||| %{count} people gained',
  lost: '%{count} person lost |||| %{count} people lost',
  same: 'no change',
  profiles: 'Registered people reached: %{count}',
};
