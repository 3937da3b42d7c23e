import type { Messages } from '../../../client/messages';
import type { fr } from './fr';

export const en: Messages<typeof fr> = {
  help: 'What goes online and what comes down, day by day, in the time of Paris.',
  month: 'Month',
  previous: 'Previous month: %{month}',
  next: 'Next month: %{month}',
  current: 'Back to today',
  today: 'today',
  emptyHelp:
    'To set a day, open an approved recommendation and choose “Schedule” or, to take one down, “Schedule the withdrawal”.',
  approved: 'Approved recommendations',
  what: {
    PUBLICATION: { PLANNED: 'to go online', DONE: 'went online', SUSPENDED: 'publication suspended' },
    WITHDRAWAL: { PLANNED: 'to come down', DONE: 'came down', SUSPENDED: 'withdrawal suspended' },
  },
};
