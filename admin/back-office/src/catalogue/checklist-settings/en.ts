import type { Messages } from '../../client/messages';
import type { checklistSettings as fr } from './fr';

export const checklistSettings: Messages<typeof fr> = {
  name: 'Check |||| Checks',
  help: 'What is checked in a recommendation before its review and its publication. What blocks must be corrected; what is recommended is only told.',
  fields: { label: 'There must be', onlyFor: 'For', level: 'Where it is not so' },
  everything: 'Strategies and actions',
  unchanged: 'Original setting: %{level}.',
};
