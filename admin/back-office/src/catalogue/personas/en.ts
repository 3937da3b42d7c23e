import type { Messages } from '../../client/messages';
import type { personas as fr } from './fr';

export const personas: Messages<typeof fr> = {
  name: 'Persona |||| Personas',
  empty: 'No personas yet',
  help: 'Invented people, used to check that everyone gets the recommendations that fit.',
  fields: { name: 'Name', facts: 'Situation', failures: 'Checks' },
  allPass: 'All checks pass',
  failures: 'One problem |||| %{smart_count} problems',
};
