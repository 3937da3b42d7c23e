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
  system: 'The service',
  objects: {
    contribution: 'Contribution',
    recommendation: 'Recommendation',
    situation: 'Situation',
    staff: 'Staff account',
    session: 'Session',
    profile: 'Profile',
    rome: 'Jobs (ROME)',
  },
  actions: {
    contribution: {
      submit: 'Contribution received',
      claim: 'Contribution claimed',
      release: 'Contribution released',
      accept: 'Contribution accepted',
      refuse: 'Contribution refused',
      publish: 'Contribution published',
    },
    recommendation: {
      create: 'Recommendation created',
      save: 'Draft saved',
      'submit-for-review': 'Submitted for review',
      approve: 'Revision approved',
      'request-changes': 'Changes requested',
      publish: 'Published',
      archive: 'Archived',
    },
    situation: { create: 'Situation created', change: 'Situation changed', delete: 'Situation deleted' },
    staff: { create: 'Account created', change: 'Account changed' },
    session: { open: 'Signed in', close: 'Signed out' },
    profile: { create: 'Profile created', change: 'Profile changed', export: 'Data exported', delete: 'Profile erased' },
    rome: { import: 'Jobs imported' },
  },
};
