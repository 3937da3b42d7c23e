import type { Messages } from '../../client/messages';
import type { personas as fr } from './fr';

export const personas: Messages<typeof fr> = {
  name: 'Persona |||| Personas',
  empty: 'No persona yet',
  help: 'Typical, invented profiles that check that each gets what fits.',
  fields: { name: 'Name', facts: 'Situation', failures: 'Checks' },
  allPass: 'All is well',
  failures: 'One problem |||| %{smart_count} problems',
};
