import type { Messages } from '../../client/messages';
import type { notices as fr } from './fr';

export const notices: Messages<typeof fr> = {
  title: 'What you should know',
  bell: '%{smart_count} notice to read |||| %{smart_count} notices to read',
  none: 'Nothing for now: mentions, take-overs and reminders come here.',
  unread: 'To read',
  read: 'Mark as read',
  isRead: 'Read',
  readAll: 'Mark all as read',
};
