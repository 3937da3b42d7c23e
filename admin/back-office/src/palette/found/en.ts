import type { Messages } from '../../client/messages';
import type { groups as french } from './fr';

export const groups: Messages<typeof french> = {
  personas: 'Personas',
  partners: 'Partners',
  staff: 'Team',
  refusalReasons: 'Reasons for refusal',
  topics: 'Topics',
};

/** Other words by which people look for a line, by its id; `make`: of all that make something new. */
export const synonyms: Readonly<Record<string, string>> = {
  make: 'new add write create',
  leave: 'log out logout disconnect quit end the session',
  settings: 'my account password language sessions preferences',
  keys: 'hotkeys',
  'screen-home': 'home',
  'screen-notices': 'notices notifications',
  'screen-staff': 'colleagues accounts users members',
  'screen-auditEvents': 'history log',
  'screen-playground': 'test a rule',
};
