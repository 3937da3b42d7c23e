import type { Messages } from '../i18n/messages';
import type { auditEvents as fr } from './fr';

export const auditEvents: Messages<typeof fr> = {
  name: 'Audit log |||| Audit log',
  empty: 'No event matches',
  fields: {
    at: 'Date',
    actor: 'Who',
    actorId: 'Who',
    action: 'Action',
    objectType: 'Object',
    objectId: 'Identifier of the object',
    summary: 'In plain words',
    from: 'From',
    to: 'To',
  },
};
