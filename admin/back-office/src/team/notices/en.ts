import type { Messages } from '../../client/messages';
import type { notices as fr } from './fr';

export const notices: Messages<typeof fr> = {
  title: 'Notices',
  bell: '%{smart_count} unread notice |||| %{smart_count} unread notices',
  none: 'No notices yet. Mentions, take-overs and reminders will appear here.',
  unread: 'Unread',
  read: 'Mark as read',
  isRead: 'Read',
  all: 'All notices',
  unreadOnly: 'Unread only',
  allRead: 'You have read everything.',
  readAll: 'Mark all as read',
};
