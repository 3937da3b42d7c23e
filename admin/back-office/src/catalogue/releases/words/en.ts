import type { Messages } from '../../../client/messages';
import type { fr } from './fr';

export const en: Messages<typeof fr> = {
  empty: 'No release yet',
  invite: 'Bring together the recommendations that are to go online on the same day.',
  help: 'Recommendations that go online together, or not at all. A release can be put back in one action.',
  fields: { title: 'Name', items: 'Recommendations', status: 'Status', publishedAt: 'Online since' },
  titleHelp: 'What the team prepares: "Job fair in March"',
  itemsHelp: 'Each needs an approved draft by the time it goes online.',
  notifications: { created: 'Release saved.' },
  saved: 'Release saved.',
  saveFirst: 'Save your changes before the next step.',
  wasOnline: 'Put online: %{published}',
  suspended: 'Suspended',
  nothingToPublish: 'No draft to publish',
  added: 'Revision %{number}, new',
  replaced: 'Revision %{number}, in place of revision %{previous}',
  waits: 'Revision %{number} waits for the day of the release',
  waited: 'Revision %{number} is not online',
  why: 'Why (optional)',
  whyHelp: 'Needed where personas would no longer get what fits them.',
  schedule: {
    publishAt: 'Online from (Paris time)',
    confirm: 'Save the date',
    online: 'All of it goes online on %{at} (Paris time).',
    suspended: 'It did not go online on %{at}, as planned: %{why} Cancel the date to mend it, or choose another one.',
  },
  actions: {
    PUBLISH: 'Put all of it online',
    SCHEDULE: 'Schedule',
    UNSCHEDULE: 'Cancel the planned date',
    PUT_BACK: 'Put the release back',
    DELETE: 'Give it up',
  },
  confirm: {
    PUBLISH: {
      title: 'Put the whole release online?',
      body: 'From now on, all of it will be recommended. If one of the recommendations is not ready, none is published.',
    },
    SCHEDULE: {
      title: 'Schedule the release',
      body: 'Everything is checked again on the day. If one of the recommendations no longer holds, none is published. What is written until then goes into other drafts.',
    },
    UNSCHEDULE: {
      title: 'Cancel the planned date?',
      body: 'The release is in preparation again, and the revisions that waited are approved drafts again.',
      back: 'Keep the date',
    },
    PUT_BACK: {
      title: 'Put this release back?',
      body: 'What was online before is online again, and what was new goes offline.',
      back: 'Leave it online',
    },
    DELETE: {
      title: 'Give up this release?',
      body: 'The recommendations and their drafts stay as they are.',
      back: 'Keep the release',
    },
  },
  done: {
    PUBLISH: 'The release is online.',
    SCHEDULE: 'Date saved.',
    UNSCHEDULE: 'Date cancelled.',
    PUT_BACK: 'Put back: what was online before is online again.',
    DELETE: 'Release given up.',
  },
};
