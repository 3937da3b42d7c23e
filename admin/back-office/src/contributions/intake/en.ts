import type { Messages } from '../../client/messages';
import type { intake as fr } from './fr';

export const intake: Messages<typeof fr> = {
  words: 'In their own words',
  contributor: 'The contributor',
  anonymous: 'Anonymous',
  attachments: 'Attachments',
  attachmentsNotKept: 'They came by e-mail and are not kept. The contributor can be asked what is in them.',
  attachment: '%{name} (%{kilobytes} kB)',
  noFacts: 'No situation ticked.',
};
