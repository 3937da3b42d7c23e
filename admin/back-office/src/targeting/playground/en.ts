import type { Messages } from '../../client/messages';
import type { playground as fr } from './fr';

export const playground: Messages<typeof fr> = {
  name: 'Playground',
  try: 'Try it',
};
