import type { Messages } from '../client/messages';
import type { settings as fr } from './fr';

export const settings: Messages<typeof fr> = { name: 'My settings' };
