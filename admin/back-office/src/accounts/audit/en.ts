import type { Messages } from '../../client/messages';
import type { auditEvents as fr } from './fr';

export const auditEvents: Messages<typeof fr> = {
  name: 'Audit log |||| Audit log',
  empty: 'No event matches',
};
