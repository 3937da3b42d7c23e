import type { Messages } from '../../client/messages';
import type { intake as fr } from './fr';

export const intake: Messages<typeof fr> = {
  words: 'The contributor’s words',
  contributor: 'Contributor',
  anonymous: 'Anonymous',
  attachments: 'Attachments',
  attachmentsNotKept: 'Received by e-mail and not kept. You can ask the contributor what they contained.',
  attachment: '%{name} (%{kilobytes} kB)',
  masked: {
    TELEPHONE: 'hidden telephone number',
    EMAIL: 'hidden e-mail address',
    SOCIAL_SECURITY_NUMBER: 'hidden social security number',
    NAME: 'hidden name',
  },
  personalData: {
    show: 'Show personal data',
    hide: 'Hide personal data',
  },
  noFacts: 'No situation ticked.',
};
