import type { Messages } from '../../client/messages';
import type { personas as fr } from './fr';

export const personas: Messages<typeof fr> = {
  name: 'Persona |||| Personas',
  page: { create: 'Create a persona' },
};
