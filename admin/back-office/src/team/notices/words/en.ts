import type { Messages } from '../../../client/messages';
import type { noticeWords as fr } from './fr';

export const noticeWords: Messages<typeof fr> = {
  none: 'No notices yet. Mentions, answers, take-overs and reminders will appear here.',
  unread: 'Unread',
  read: 'Mark as read',
  isRead: 'Read',
  readAll: 'Mark all as read',
  all: 'All notices',
  which: 'Notices to show',
  everything: 'All',
  nothing:
    'Nothing yet. This page keeps all that the service tells you: a note that mentions you, the answer of a person whom you asked for a correction, a review that waits for you, your texts when they are approved or published, what is due.',
  allRead: 'You have read everything.',
};
